//! The schema `BatchClearValuesByDataFilterRequest`.

use gapi_runtime::v1::record;

use super::DataFilter;

record! {
    /// The request for clearing more than one range selected by a DataFilter in a
    /// spreadsheet.
    pub struct BatchClearValuesByDataFilterRequest =
        "BatchClearValuesByDataFilterRequest" {
        /// The DataFilters used to determine which ranges to clear.
        pub data_filters: Option<Vec<DataFilter>> = "dataFilters",
    }
}
