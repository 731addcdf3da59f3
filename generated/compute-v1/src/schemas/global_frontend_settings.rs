//! The schema `GlobalFrontendSettings`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Represents the Global Frontend Bundle settings for a single project.
    pub struct GlobalFrontendSettings = "GlobalFrontendSettings" {
        /// Customer-settable bundle type.
        pub bundle_type: Option<Open<GlobalFrontendSettingsBundleType>> = "bundleType",
        /// Output only. \[Output Only\] Creation timestamp in RFC3339 text format.
        pub creation_timestamp: Option<String> = "creationTimestamp",
        /// Output only. \[Output Only\] An optional description of this resource.
        pub description: Option<String> = "description",
        /// Output only. For optimistic locking.
        pub etag: Option<String> = "etag",
        /// Output only. \[Output Only\] The unique identifier for the resource. This
        /// identifier is defined by the server.
        pub id: Option<u64> = "id",
        /// Output only. OUTPUT_ONLY fields \[Output Only\] Name of the resource. Must be
        /// 1-63 characters long and match the regular expression
        /// `[a-z]([-a-z0-9]*[a-z0-9])?` which means the first character must be a
        /// lowercase letter, and all following characters must be a dash, lowercase
        /// letter, or digit, except the last character, which cannot be a dash.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] Server-defined URL for the resource.
        pub self_link: Option<String> = "selfLink",
    }
}

open_enum! {
    /// Customer-settable bundle type.
    pub enum GlobalFrontendSettingsBundleType = "GlobalFrontendSettings.bundleType" {
        /// Bundling is not active.
        BundleTypeUnspecified = "BUNDLE_TYPE_UNSPECIFIED",
        /// Standard Global Frontend bundle.
        GlobalFrontEnd = "GLOBAL_FRONT_END",
        /// Ala Carte mode.
        Individual = "INDIVIDUAL",
    }
}
