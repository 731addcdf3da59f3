//! The schema `SnapshotSettingsAccessLocationAccessLocationPreference`.

use gapi_runtime::v1::record;

record! {
    /// A structure for specifying an allowed target region.
    pub struct SnapshotSettingsAccessLocationAccessLocationPreference =
        "SnapshotSettingsAccessLocationAccessLocationPreference" {
        /// Accessible region name
        pub region: Option<String> = "region",
    }
}
