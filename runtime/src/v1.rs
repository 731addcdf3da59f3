//! What generated code names. Not for people, and never changed in a way that an older generated crate would notice.

pub use crate::call::Call;
pub use crate::descriptor::{
    Api, Download, Endpoint, HttpMethod, Method, Paging, Polling, Repeat, Segment, Upload,
};
pub use crate::query::QueryValue;
pub use crate::service::Service;
pub use crate::value::v1::*;
pub use crate::{__v1_call as call, __v1_parameters as parameters, __v1_scope as scope};
