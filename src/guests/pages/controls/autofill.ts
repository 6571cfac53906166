/** What browsers may fill in for the guest (WCAG 2.2, 1.3.5), by the names our forms give to questions. */
const tokens: Record<string, string> = {
  name: 'name',
  nameAsOnId: 'name',
  givenName: 'given-name',
  familyName: 'family-name',
  email: 'email',
  phone: 'tel',
  function: 'organization-title',
  jobTitle: 'organization-title',
  parliament: 'organization',
  organization: 'organization',
  country: 'country-name',
}

export const autofillOf = (name: string): string | null => tokens[name] ?? null
