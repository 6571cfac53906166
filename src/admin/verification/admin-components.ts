import type { Config } from 'payload'

const folder = '/src/admin/verification'

/** Where the list of unverified records stands in the admin. */
export const verificationView: NonNullable<NonNullable<Config['admin']>['components']> = {
  afterNavLinks: [`${folder}/VerificationLink.tsx#VerificationLink`],
  views: {
    verification: { Component: `${folder}/Verification.tsx#Verification`, path: '/verification' },
  },
}
