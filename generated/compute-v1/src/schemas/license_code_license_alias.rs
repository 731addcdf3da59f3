//! The schema `LicenseCodeLicenseAlias`.

use gapi_runtime::v1::record;

record! {
    /// The schema `LicenseCodeLicenseAlias`.
    pub struct LicenseCodeLicenseAlias = "LicenseCodeLicenseAlias" {
        /// Output only. \[Output Only\] Description of this License Code.
        pub description: Option<String> = "description",
        /// Output only. \[Output Only\] URL of license corresponding to this License
        /// Code.
        pub self_link: Option<String> = "selfLink",
    }
}
