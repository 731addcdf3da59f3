//! The schema `DataPolicyList`.

use gapi_runtime::v1::record;

use super::DataPolicyOption;

record! {
    /// A list of data policy options. For more information, see [Mask data by applying
    /// data policies to a
    /// column](https://docs.cloud.google.com/bigquery/docs/column-data-masking#data-policies-on-column).
    pub struct DataPolicyList = "DataPolicyList" {
        /// Contains a list of data policy options. At most 9 data policies are allowed
        /// per field.
        pub data_policies: Option<Vec<DataPolicyOption>> = "dataPolicies",
    }
}
