//! What this process holds: memory and sockets, where `/proc` says it.

use std::time::Duration;

/// A look at this process; nothing where there is no `/proc`.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Sample {
    /// Resident memory, in KiB.
    pub(crate) memory: Option<usize>,
    /// The most resident memory so far, in KiB.
    pub(crate) peak: Option<usize>,
    /// Open sockets.
    pub(crate) sockets: Option<usize>,
}

impl Sample {
    pub(crate) fn take() -> Self {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let line = |name: &str| {
            let rest = status.lines().find_map(|line| line.strip_prefix(name))?;
            rest.split_whitespace().next()?.parse().ok()
        };
        Self {
            memory: line("VmRSS:"),
            peak: line("VmHWM:"),
            sockets: sockets(),
        }
    }
}

fn sockets() -> Option<usize> {
    let files = std::fs::read_dir("/proc/self/fd").ok()?;
    let targets = files.filter_map(|file| std::fs::read_link(file.ok()?.path()).ok());
    Some(
        targets
            .filter(|target| target.to_string_lossy().starts_with("socket:"))
            .count(),
    )
}

/// Waits until there are no more sockets than before.
pub(crate) async fn returns_to(before: &Sample) {
    for _ in 0..300 {
        if sockets() <= before.sockets {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!(
        "{:?} sockets are left, there were {:?} before",
        sockets(),
        before.sockets
    );
}
