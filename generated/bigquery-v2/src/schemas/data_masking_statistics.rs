//! The schema `DataMaskingStatistics`.

use gapi_runtime::v1::record;

record! {
    /// Statistics for data-masking.
    pub struct DataMaskingStatistics = "DataMaskingStatistics" {
        /// Whether any accessed data was protected by the data masking.
        pub data_masking_applied: Option<bool> = "dataMaskingApplied",
    }
}
