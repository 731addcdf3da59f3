//! The schema `DataSplitResult`.

use gapi_runtime::v1::record;

use super::TableReference;

record! {
    /// Data split result. This contains references to the training and evaluation data
    /// tables that were used to train the model.
    pub struct DataSplitResult = "DataSplitResult" {
        /// Table reference of the evaluation data after split.
        pub evaluation_table: Option<Box<TableReference>> = "evaluationTable",
        /// Table reference of the test data after split.
        pub test_table: Option<Box<TableReference>> = "testTable",
        /// Table reference of the training data after split.
        pub training_table: Option<Box<TableReference>> = "trainingTable",
    }
}
