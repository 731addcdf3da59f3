//! The schema `BulkInsertOperationStatus`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `BulkInsertOperationStatus`.
    pub struct BulkInsertOperationStatus = "BulkInsertOperationStatus" {
        /// \[Output Only\] Count of VMs successfully created so far.
        pub created_vm_count: Option<i32> = "createdVmCount",
        /// \[Output Only\] Count of VMs that got deleted during rollback.
        pub deleted_vm_count: Option<i32> = "deletedVmCount",
        /// \[Output Only\] Count of VMs that started creating but encountered an error.
        pub failed_to_create_vm_count: Option<i32> = "failedToCreateVmCount",
        /// \[Output Only\] Creation status of BulkInsert operation - information if the
        /// flow is rolling forward or rolling back.
        pub status: Option<Open<BulkInsertOperationStatusStatus>> = "status",
        /// \[Output Only\] Count of VMs originally planned to be created.
        pub target_vm_count: Option<i32> = "targetVmCount",
    }
}

open_enum! {
    /// \[Output Only\] Creation status of BulkInsert operation - information if the flow
    /// is rolling forward or rolling back.
    pub enum BulkInsertOperationStatusStatus = "BulkInsertOperationStatus.status" {
        /// Rolling forward - creating VMs.
        Creating = "CREATING",
        /// Done
        Done = "DONE",
        /// Rolling back - cleaning up after an error.
        RollingBack = "ROLLING_BACK",
        /// The value `STATUS_UNSPECIFIED`.
        StatusUnspecified = "STATUS_UNSPECIFIED",
    }
}
