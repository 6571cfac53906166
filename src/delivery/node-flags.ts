/**
 * How Node runs delivery. Left alone V8 lets garbage pile up to several times of what is alive, 500 MB on a seed of
 * 1 MB, because a machine with much memory has room for it. These bound the young generation in MB, and the growth of
 * the old one to a share of what is alive, whatever the size of the content.
 */
export const deliveryNodeFlags = ['--max-semi-space-size=4', '--heap-growing-percent=40']
