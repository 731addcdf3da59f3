//! The schema `RefreshDataSourceResponse`.

use gapi_runtime::v1::record;

use super::RefreshDataSourceObjectExecutionStatus;

record! {
    /// The response from refreshing one or multiple data source objects.
    pub struct RefreshDataSourceResponse = "RefreshDataSourceResponse" {
        /// All the refresh status for the data source object references specified in the
        /// request. If is_all is specified, the field contains only those in failure
        /// status.
        pub statuses: Option<Vec<RefreshDataSourceObjectExecutionStatus>> = "statuses",
    }
}
