//! The schema `CancelDataSourceRefreshResponse`.

use gapi_runtime::v1::record;

use super::CancelDataSourceRefreshStatus;

record! {
    /// The response from cancelling one or multiple data source object refreshes.
    pub struct CancelDataSourceRefreshResponse = "CancelDataSourceRefreshResponse" {
        /// The cancellation statuses of refreshes of all data source objects specified
        /// in the request. If is_all is specified, the field contains only those in
        /// failure status. Refreshing and canceling refresh the same data source object
        /// is also not allowed in the same `batchUpdate`.
        pub statuses: Option<Vec<CancelDataSourceRefreshStatus>> = "statuses",
    }
}
