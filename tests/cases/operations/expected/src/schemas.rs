//! Schemas: what calls send and receive.

mod an_operation_that_nobody_can_be_asked_about_with_an_exceedingly_long_name;
mod car;
mod operation;
mod status;
mod zonal_operation;

pub use an_operation_that_nobody_can_be_asked_about_with_an_exceedingly_long_name::AnOperationThatNobodyCanBeAskedAboutWithAnExceedinglyLongName;
pub use car::Car;
pub use operation::Operation;
pub use status::Status;
pub use zonal_operation::ZonalOperation;
pub use zonal_operation::ZonalOperationError;
pub use zonal_operation::ZonalOperationErrorErrorsItem;
pub use zonal_operation::ZonalOperationStatus;
