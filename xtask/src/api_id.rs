//! The name of one version of one API, as people write it: `drive:v3`.

use std::fmt;
use std::str::FromStr;

use anyhow::{Result, bail, ensure};

/// A name and a version that are safe in paths.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ApiId {
    name: String,
    version: String,
}

impl ApiId {
    /// Checks both parts: they become folder names.
    pub(crate) fn new(name: &str, version: &str) -> Result<Self> {
        let letters = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        let starts = name.starts_with(|c: char| c.is_ascii_alphabetic());
        ensure!(letters && starts, "{name:?} is not the name of an API");
        let letters = version
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '.');
        let starts = version.starts_with(|c: char| c.is_ascii_alphanumeric());
        let sound = letters && starts && !version.contains("..") && !version.ends_with('.');
        ensure!(sound, "{version:?} is not the version of an API");
        Ok(Self {
            name: name.to_owned(),
            version: version.to_owned(),
        })
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn version(&self) -> &str {
        &self.version
    }

    /// The folder of its crate: `admin-directory-v1`.
    pub(crate) fn folder(&self) -> String {
        format!("{}-{}", self.name, self.version)
            .to_ascii_lowercase()
            .replace(['.', '_'], "-")
    }

    /// The name of its cached document, `drive.v3.json`, and of its recorded names, `drive.v3.toml`.
    pub(crate) fn file(&self, extension: &str) -> String {
        format!("{}.{}.{extension}", self.name, self.version)
    }
}

impl fmt::Display for ApiId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.name, self.version)
    }
}

impl FromStr for ApiId {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        let Some((name, version)) = text.split_once(':') else {
            bail!("write the name and the version of the API, such as drive:v3");
        };
        Self::new(name, version)
    }
}

#[cfg(test)]
mod tests {
    use super::ApiId;

    #[test]
    fn folders_are_lower_case_and_dashed() {
        let id: ApiId = "youtubeAnalytics:v1.2_b".parse().unwrap();
        assert_eq!(id.folder(), "youtubeanalytics-v1-2-b");
        assert_eq!(id.file("json"), "youtubeAnalytics.v1.2_b.json");
        assert_eq!(id.to_string(), "youtubeAnalytics:v1.2_b");
    }

    #[test]
    fn names_that_leave_the_folder_are_refused() {
        for text in [
            "drive",
            ":v3",
            "drive:",
            "../x:v3",
            "drive:..",
            "drive:v3..",
            "drive:v3/x",
            "1a:v1",
            "a b:v1",
        ] {
            assert!(text.parse::<ApiId>().is_err(), "{text}");
        }
    }
}
