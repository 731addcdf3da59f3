//! The schema `CancelDataSourceRefreshStatus`.

use gapi_runtime::v1::record;

use super::DataSourceObjectReference;
use super::RefreshCancellationStatus;

record! {
    /// The status of cancelling a single data source object refresh.
    pub struct CancelDataSourceRefreshStatus = "CancelDataSourceRefreshStatus" {
        /// Reference to the data source object whose refresh is being cancelled.
        pub reference: Option<Box<DataSourceObjectReference>> = "reference",
        /// The cancellation status.
        pub refresh_cancellation_status: Option<Box<RefreshCancellationStatus>> =
            "refreshCancellationStatus",
    }
}
