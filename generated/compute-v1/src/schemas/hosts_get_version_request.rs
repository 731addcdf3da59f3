//! The schema `HostsGetVersionRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `HostsGetVersionRequest`.
    pub struct HostsGetVersionRequest = "HostsGetVersionRequest" {
        /// The SBOM selection to return. Duplicate values in the list will be ignored.
        pub sbom_selections: Option<Vec<Open<HostsGetVersionRequestSbomSelections>>> =
            "sbomSelections",
    }
}

open_enum! {
    /// An item of the property `sbomSelections` of `HostsGetVersionRequest`.
    pub enum HostsGetVersionRequestSbomSelections =
        "HostsGetVersionRequest.sbomSelections[]" {
        /// The value `SBOM_SELECTION_CURRENT`.
        SbomSelectionCurrent = "SBOM_SELECTION_CURRENT",
        /// The value `SBOM_SELECTION_TARGET`.
        SbomSelectionTarget = "SBOM_SELECTION_TARGET",
        /// The value `SBOM_SELECTION_UNSPECIFIED`.
        SbomSelectionUnspecified = "SBOM_SELECTION_UNSPECIFIED",
    }
}
