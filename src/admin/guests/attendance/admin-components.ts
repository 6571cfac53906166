import type { Config } from 'payload'

const folder = '/src/admin/guests/attendance'

/** Where the answers to a meeting stand in the admin, and the desk at its door. */
export const attendanceView: NonNullable<NonNullable<Config['admin']>['components']> = {
  afterNavLinks: [`${folder}/AttendanceLink.tsx#AttendanceLink`],
  views: {
    attendance: { Component: `${folder}/Attendance.tsx#Attendance`, path: '/attendance' },
    door: { Component: '/src/admin/guests/door/Door.tsx#Door', path: '/door' },
  },
}
