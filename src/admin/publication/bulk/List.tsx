'use client'
import { DefaultListView } from '@payloadcms/ui'
import type { ListViewClientProps } from 'payload'

/**
 * Payload's list without its own buttons over selected rows, which publish and unpublish in every language at once and
 * ask nothing; the bar over the rows has ours, and editing.
 */
export const List = (props: ListViewClientProps) => <DefaultListView {...props} disableBulkEdit />
