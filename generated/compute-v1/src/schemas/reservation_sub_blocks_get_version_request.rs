//! The schema `ReservationSubBlocksGetVersionRequest`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `ReservationSubBlocksGetVersionRequest`.
    pub struct ReservationSubBlocksGetVersionRequest =
        "ReservationSubBlocksGetVersionRequest" {
        /// The SBOM selection to return.
        pub sbom_selections: Option<Vec<Open<ReservationSubBlocksGetVersionRequestSbomSelections>>> =
            "sbomSelections",
    }
}

open_enum! {
    /// An item of the property `sbomSelections` of
    /// `ReservationSubBlocksGetVersionRequest`.
    pub enum ReservationSubBlocksGetVersionRequestSbomSelections =
        "ReservationSubBlocksGetVersionRequest.sbomSelections[]" {
        /// The value `SBOM_SELECTION_CURRENT`.
        SbomSelectionCurrent = "SBOM_SELECTION_CURRENT",
        /// The value `SBOM_SELECTION_TARGET`.
        SbomSelectionTarget = "SBOM_SELECTION_TARGET",
        /// The value `SBOM_SELECTION_UNSPECIFIED`.
        SbomSelectionUnspecified = "SBOM_SELECTION_UNSPECIFIED",
    }
}
