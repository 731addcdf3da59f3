//! Generated crates in a workspace of their own, to see what the compiler and its companions say.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, ensure};
use gapi_generator::Files;

use super::{Case, compare, outcome, read, read_below};

/// A workspace below the target folder.
#[derive(Clone, Debug)]
pub struct Workspace {
    folder: PathBuf,
    /// What is built, shared with other workspaces: all have the same dependencies.
    target: PathBuf,
    members: Vec<String>,
}

impl Workspace {
    /// Writes the crates of all cases that have one.
    pub fn of_cases(root: &Path) -> Result<Self> {
        let runtime = runtime()?;
        let mut crates = BTreeMap::new();
        for case in Case::all()? {
            let outcome = outcome::of(&case, &runtime, None)
                .with_context(|| format!("case {}", case.name()))?;
            if let Ok(output) = outcome.0 {
                crates.insert(case.name(), output.files);
            }
        }
        Self::write(root, "cases", &crates)
    }

    /// Writes crates by name of their folder. Files that did not change are not touched, so that cargo checks again
    /// only what is new.
    pub fn write(root: &Path, name: &str, crates: &BTreeMap<String, Files>) -> Result<Self> {
        let manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n";
        let mut files = BTreeMap::from([("Cargo.toml".to_owned(), manifest.to_owned())]);
        for (name, contents) in crates {
            files.extend(
                contents
                    .iter()
                    .map(|(path, text)| (format!("crates/{name}/{path}"), text.to_owned())),
            );
        }
        let folder = root.join(name);
        let mut found = BTreeMap::new();
        if folder.join("Cargo.toml").exists() {
            found.insert("Cargo.toml".to_owned(), read(&folder.join("Cargo.toml"))?);
            read_below(&folder.join("crates"), "crates", &mut found)?;
        }
        compare::write(&folder, &found, &files)?;
        // The same versions of dependencies as everywhere else; cargo drops what is not needed.
        fs::copy(repository()?.join("Cargo.lock"), folder.join("Cargo.lock"))
            .context("cannot copy Cargo.lock")?;
        let members = crates.keys().cloned().collect();
        Ok(Self {
            folder,
            target: root.join("target"),
            members,
        })
    }

    /// Names of the folders of its crates.
    pub fn members(&self) -> &[String] {
        &self.members
    }

    /// The folder of a crate.
    fn member(&self, name: &str) -> PathBuf {
        self.folder.join("crates").join(name)
    }

    /// Runs cargo in the workspace and answers with what it says.
    pub fn cargo(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Result<String> {
        let (command, rest) = arguments.split_first().context("cargo without a command")?;
        let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo
            .current_dir(&self.folder)
            .arg(command)
            .arg("--target-dir")
            .arg(&self.target);
        cargo.args(rest).envs(environment.iter().copied());
        // The lints of whoever runs the tests are not ours.
        cargo
            .env_remove("RUSTFLAGS")
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TERM_COLOR", "never");
        run(&mut cargo)
    }

    /// Compares all crates with what rustfmt makes of them.
    pub fn format(&self) -> Result<()> {
        let mut rustfmt = Command::new("rustfmt");
        rustfmt.args(["--check", "--quiet", "--edition", "2024"]);
        for name in &self.members {
            // It follows the modules by itself.
            let roots =
                ["src/lib.rs", "examples/first_call.rs"].map(|root| self.member(name).join(root));
            rustfmt.args(roots.iter().filter(|root| root.is_file()));
        }
        run(&mut rustfmt).map(drop)
    }
}

/// Standard output and standard error of a command that must succeed.
fn run(command: &mut Command) -> Result<String> {
    let output = command
        .output()
        .with_context(|| format!("cannot run {}", command.get_program().display()))?;
    let text = format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    let name = command.get_program().display();
    ensure!(
        output.status.success(),
        "{name} ended with {}:\n{text}",
        output.status
    );
    Ok(text)
}

fn repository() -> Result<&'static Path> {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .context("tests without a repository")
}

/// The path of the runtime, wherever a crate is.
pub fn runtime() -> Result<String> {
    let runtime = repository()?.join("runtime");
    Ok(runtime
        .to_str()
        .context("the path of the runtime is not UTF-8")?
        .replace('\\', "/"))
}
