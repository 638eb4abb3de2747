/** Whether a process of this machine runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    // it is somebody else's
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}
