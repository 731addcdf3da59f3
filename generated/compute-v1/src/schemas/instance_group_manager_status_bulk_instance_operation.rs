//! The schema `InstanceGroupManagerStatusBulkInstanceOperation`.

use gapi_runtime::v1::record;

use super::InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheck;

record! {
    /// Bulk instance operation is the creation of VMs in a MIG when the
    /// targetSizePolicy.mode is set to BULK.
    pub struct InstanceGroupManagerStatusBulkInstanceOperation =
        "InstanceGroupManagerStatusBulkInstanceOperation" {
        /// Output only. Informs whether bulk instance operation is in progress.
        pub in_progress: Option<bool> = "inProgress",
        /// Output only. Information from the last progress check of bulk instance
        /// operation.
        pub last_progress_check: Option<Box<InstanceGroupManagerStatusBulkInstanceOperationLastProgressCheck>> =
            "lastProgressCheck",
    }
}
