//! The schema `SetCommonInstanceMetadataOperationMetadataPerLocationOperationInfo`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::Status;

record! {
    /// The schema `SetCommonInstanceMetadataOperationMetadataPerLocationOperationInfo`.
    pub struct SetCommonInstanceMetadataOperationMetadataPerLocationOperationInfo =
        "SetCommonInstanceMetadataOperationMetadataPerLocationOperationInfo" {
        /// \[Output Only\] If state is `ABANDONED` or `FAILED`, this field is populated.
        pub error: Option<Box<Status>> = "error",
        /// \[Output Only\] Status of the action, which can be one of the following:
        /// `PROPAGATING`, `PROPAGATED`, `ABANDONED`, `FAILED`, or `DONE`.
        pub state: Option<Open<SetCommonInstanceMetadataOperationMetadataPerLocationOperationInfoState>> =
            "state",
    }
}

open_enum! {
    /// \[Output Only\] Status of the action, which can be one of the following:
    /// `PROPAGATING`, `PROPAGATED`, `ABANDONED`, `FAILED`, or `DONE`.
    pub enum SetCommonInstanceMetadataOperationMetadataPerLocationOperationInfoState =
        "SetCommonInstanceMetadataOperationMetadataPerLocationOperationInfo.state" {
        /// Operation not tracked in this location e.g. zone is marked as DOWN.
        Abandoned = "ABANDONED",
        /// Operation has completed successfully.
        Done = "DONE",
        /// Operation is in an error state.
        Failed = "FAILED",
        /// Operation is confirmed to be in the location.
        Propagated = "PROPAGATED",
        /// Operation is not yet confirmed to have been created in the location.
        Propagating = "PROPAGATING",
        /// The value `UNSPECIFIED`.
        Unspecified = "UNSPECIFIED",
    }
}
