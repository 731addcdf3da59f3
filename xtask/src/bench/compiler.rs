//! This program in place of rustc: cargo runs it as its wrapper, and it writes down what each crate cost.
//!
//! One process per crate, so that the usage of its children is the usage of that rustc and its linker, and of nothing else.

use std::ffi::OsString;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

/// Names the file that the costs are written to; set by `bench compile` for cargo.
const LOG: &str = "GAPI_BENCH_LOG";

/// What one run of rustc cost.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(super) struct Cost {
    /// Name of the crate, as rustc is given it.
    pub(super) krate: String,
    pub(super) user_seconds: f64,
    pub(super) peak_bytes: u64,
}

/// Runs as rustc if cargo runs us so.
pub(crate) fn as_compiler() -> Option<ExitCode> {
    let log = PathBuf::from(std::env::var_os(LOG)?);
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    match compile(&log, &arguments) {
        Ok(true) => Some(ExitCode::SUCCESS),
        Ok(false) => Some(ExitCode::FAILURE),
        Err(error) => {
            eprintln!("error: {error:#}");
            Some(ExitCode::FAILURE)
        }
    }
}

/// Has cargo run us in place of rustc.
pub(super) fn watch(cargo: &mut Command, log: &Path) -> Result<()> {
    let this = std::env::current_exe().context("cannot find this program")?;
    cargo.env("RUSTC_WRAPPER", this).env(LOG, log);
    Ok(())
}

/// Reads what was written down.
pub(super) fn costs(log: &Path) -> Result<Vec<Cost>> {
    let text = std::fs::read_to_string(log).unwrap_or_default();
    let costs = text
        .lines()
        .map(serde_json::from_str)
        .collect::<Result<Vec<_>, _>>();
    costs.with_context(|| format!("{} is broken", log.display()))
}

fn compile(log: &Path, arguments: &[OsString]) -> Result<bool> {
    let (rustc, arguments) = arguments.split_first().context("cargo names no rustc")?;
    let status = Command::new(rustc)
        .args(arguments)
        .status()
        .context("cannot run rustc")?;
    let name = arguments
        .iter()
        .skip_while(|word| *word != "--crate-name")
        .nth(1);
    if let Some(name) = name
        && let Some((user_seconds, peak_bytes)) = usage_of_children()?
    {
        let cost = Cost {
            krate: name.to_string_lossy().into_owned(),
            user_seconds,
            peak_bytes,
        };
        let mut file = OpenOptions::new().create(true).append(true).open(log)?;
        file.write_all(format!("{}\n", serde_json::to_string(&cost)?).as_bytes())?;
    }
    Ok(status.success())
}

#[cfg(unix)]
#[allow(
    clippy::cast_precision_loss,
    reason = "seconds of one compilation are far below 2^52"
)]
fn usage_of_children() -> Result<Option<(f64, u64)>> {
    use nix::sys::resource::{UsageWho, getrusage};

    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).context("cannot measure rustc")?;
    let user = usage.user_time();
    let seconds = user.tv_sec() as f64 + user.tv_usec() as f64 / 1e6;
    // Kilobytes, but bytes on macOS.
    let unit = if cfg!(target_os = "macos") { 1 } else { 1024 };
    Ok(Some((
        seconds,
        u64::try_from(usage.max_rss()).unwrap_or_default() * unit,
    )))
}

#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps, reason = "measuring can fail elsewhere")]
fn usage_of_children() -> Result<Option<(f64, u64)>> {
    Ok(None)
}
