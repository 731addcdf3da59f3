//! The schema `IntRange`.

use gapi_runtime::v1::record;

record! {
    /// Range of an int hyperparameter.
    pub struct IntRange = "IntRange" {
        /// Max value of the int parameter.
        pub max: Option<i64> = "max",
        /// Min value of the int parameter.
        pub min: Option<i64> = "min",
    }
}
