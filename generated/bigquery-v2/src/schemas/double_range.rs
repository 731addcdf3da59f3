//! The schema `DoubleRange`.

use gapi_runtime::v1::record;

record! {
    /// Range of a double hyperparameter.
    pub struct DoubleRange = "DoubleRange" {
        /// Max value of the double parameter.
        pub max: Option<f64> = "max",
        /// Min value of the double parameter.
        pub min: Option<f64> = "min",
    }
}
