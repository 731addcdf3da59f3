//! A small repository in a temporary folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use tempfile::TempDir;

/// How a command ended.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// A repository that keeps `tiny:v1` and `other:v1`.
pub(crate) struct Sandbox {
    folder: TempDir,
}

impl Sandbox {
    /// With cached documents and nothing generated.
    pub(crate) fn new() -> Self {
        let sandbox = Self {
            folder: TempDir::new().unwrap(),
        };
        sandbox.write("Cargo.toml", "[workspace.dependencies]\ngapi-runtime = { version = \"0.1.0\", path = \"runtime\" }\n");
        sandbox.write("runtime/Cargo.toml", "");
        sandbox.write("published/tiny.v1.json", &document("tiny"));
        sandbox.write("published/other.v1.json", &document("other"));
        sandbox.keep(&["tiny", "other"]);
        sandbox
            .run(&["cache", "--from", "published", "--source", "a test"])
            .expect_code(0);
        sandbox
    }

    /// With everything generated.
    pub(crate) fn generated() -> Self {
        let sandbox = Self::new();
        sandbox.run(&["generate"]).expect_code(0);
        sandbox
    }

    /// Lists the kept APIs, all of version `v1`.
    pub(crate) fn keep(&self, names: &[&str]) {
        let entry = |name: &&str| {
            format!(
                "[[api]]\nname = \"{name}\"\nversion = \"v1\"\ncrate_version = \"0.1.0\"\nwhy = \"a test\"\n"
            )
        };
        self.write(
            "discovery-cache/apis.toml",
            &names.iter().map(entry).collect::<String>(),
        );
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ended {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .current_dir(self.folder.path())
            .stdin(Stdio::null())
            .output()
            .unwrap();
        Ended {
            code: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Makes it a git repository in which all is committed.
    pub(crate) fn commit(&self) {
        for arguments in [
            ["init", "--quiet", "--initial-branch=main"].as_slice(),
            &["config", "user.name", "test"],
            &["config", "user.email", "test@localhost"],
            &["add", "--all"],
            &["commit", "--quiet", "--message", "All"],
        ] {
            self.git(arguments);
        }
    }

    /// What git says.
    pub(crate) fn git(&self, arguments: &[&str]) -> String {
        let output = Command::new("git")
            .args(arguments)
            .current_dir(self.folder.path())
            .stdin(Stdio::null())
            .output()
            .unwrap();
        assert!(output.status.success(), "{arguments:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Every file with its contents and the time it was last written.
    pub(crate) fn snapshot(&self) -> BTreeMap<PathBuf, (SystemTime, Vec<u8>)> {
        let mut files = BTreeMap::new();
        collect(self.folder.path(), &mut files);
        files
    }
}

fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, (SystemTime, Vec<u8>)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let found = fs::symlink_metadata(&path).unwrap();
        if found.is_dir() {
            collect(&path, files);
        } else {
            let contents = if found.is_file() {
                fs::read(&path).unwrap()
            } else {
                Vec::new()
            };
            files.insert(path, (found.modified().unwrap(), contents));
        }
    }
}

impl Ended {
    #[track_caller]
    pub(crate) fn expect_code(self, code: i32) -> Self {
        assert_eq!(self.code, code, "{self:?}");
        self
    }

    /// A refusal: exit code 1 and one line.
    #[track_caller]
    pub(crate) fn expect_refusal(self, parts: &[&str]) {
        assert_eq!(self.code, 1, "{self:?}");
        assert_eq!(self.stderr.lines().count(), 1, "{}", self.stderr);
        assert!(self.stderr.starts_with("error: "), "{}", self.stderr);
        for part in parts {
            assert!(
                self.stderr.contains(part),
                "{part:?} is not in {:?}",
                self.stderr
            );
        }
    }
}

/// A sound document with a method and two schemas.
pub(crate) fn document(name: &str) -> String {
    r#"{
  "kind": "discovery#restDescription", "id": "NAME:v1", "name": "NAME", "version": "v1", "revision": "20260102",
  "title": "Test API", "description": "An API for tests.", "protocol": "rest",
  "rootUrl": "https://NAME.googleapis.com/", "servicePath": "", "batchPath": "batch",
  "parameters": {"alt": {"type": "string", "location": "query", "enum": ["json"], "enumDescriptions": ["JSON."]}},
  "auth": {"oauth2": {"scopes": {"https://www.googleapis.com/auth/NAME": {"description": "See it."}}}},
  "schemas": {
    "Thing": {"id": "Thing", "type": "object", "properties": {
      "name": {"type": "string", "description": "Its name."}, "owner": {"$ref": "Owner"}}},
    "Owner": {"id": "Owner", "type": "object", "properties": {"email": {"type": "string"}}}
  },
  "resources": {"things": {"methods": {"get": {
    "id": "NAME.things.get", "path": "v1/things/{thingId}", "flatPath": "v1/things/{thingId}", "httpMethod": "GET",
    "description": "Gets a thing.", "parameterOrder": ["thingId"],
    "parameters": {"thingId": {"type": "string", "location": "path", "required": true, "description": "Which."}},
    "response": {"$ref": "Thing"}, "scopes": ["https://www.googleapis.com/auth/NAME"]
  }}}}
}"#
    .replace("NAME", name)
}
