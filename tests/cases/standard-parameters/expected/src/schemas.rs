//! Schemas: what calls send and receive.

mod alt;
mod standard_parameters;

pub use alt::Alt;
pub use standard_parameters::StandardParametersSchema;
