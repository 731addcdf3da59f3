//! The schema `MatchedValueRange`.

use gapi_runtime::v1::record;

use super::DataFilter;
use super::ValueRange;

record! {
    /// A value range that was matched by one or more data filers.
    pub struct MatchedValueRange = "MatchedValueRange" {
        /// The DataFilters from the request that matched the range of values.
        pub data_filters: Option<Vec<DataFilter>> = "dataFilters",
        /// The values matched by the DataFilter.
        pub value_range: Option<Box<ValueRange>> = "valueRange",
    }
}
