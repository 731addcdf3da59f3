//! The schema `DataPolicyOption`.

use gapi_runtime::v1::record;

record! {
    /// Data policy option. For more information, see [Mask data by applying data
    /// policies to a
    /// column](https://docs.cloud.google.com/bigquery/docs/column-data-masking#data-policies-on-column).
    pub struct DataPolicyOption = "DataPolicyOption" {
        /// Data policy resource name in the form of
        /// projects/project_id/locations/location_id/dataPolicies/data_policy_id.
        pub name: Option<String> = "name",
    }
}
