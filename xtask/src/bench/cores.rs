//! Which cores a process has to itself: a server and its client that share one by chance measure the scheduler.

/// Runs `start`, whose processes get the last core, or all others; on other systems than Linux, and where there is one
/// core, whichever the system likes.
pub(super) fn with<T>(cores: Cores, start: impl FnOnce() -> T) -> T {
    let before = narrow(cores);
    let result = start();
    restore(before);
    result
}

/// Some of the cores.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cores {
    /// The last one.
    Last,
    /// All but the last one.
    Others,
}

#[cfg(target_os = "linux")]
mod system {
    use nix::sched::{CpuSet, sched_getaffinity, sched_setaffinity};
    use nix::unistd::Pid;

    use super::Cores;

    /// This thread, whose children have its cores.
    const THIS: Pid = Pid::from_raw(0);

    pub(super) fn narrow(cores: Cores) -> Option<CpuSet> {
        let before = sched_getaffinity(THIS).ok()?;
        let all: Vec<usize> = (0..CpuSet::count())
            .filter(|&core| before.is_set(core).unwrap_or(false))
            .collect();
        let (last, others) = all.split_last().filter(|(_, others)| !others.is_empty())?;
        let mut after = CpuSet::new();
        let last = [*last];
        let chosen = match cores {
            Cores::Last => &last,
            Cores::Others => others,
        };
        for &core in chosen {
            after.set(core).ok()?;
        }
        sched_setaffinity(THIS, &after).ok()?;
        Some(before)
    }

    pub(super) fn restore(before: Option<CpuSet>) {
        if let Some(before) = before {
            // What was allowed before is allowed now.
            let _restored = sched_setaffinity(THIS, &before);
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use super::Cores;

    pub(super) fn narrow(_: Cores) {}

    pub(super) fn restore((): ()) {}
}

use system::{narrow, restore};
