import { notFound } from 'next/navigation'

const Page = () => notFound()

export default Page
