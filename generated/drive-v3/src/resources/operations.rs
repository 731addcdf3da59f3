//! The resource `operations`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Operation;
use crate::scopes;

/// The resource `operations`.
#[derive(Clone, Debug)]
pub struct Operations {
    pub(crate) service: Service,
}

impl Operations {
    /// Gets the latest state of a long-running operation. Clients can use this method to
    /// poll the operation result at intervals as recommended by the API service.
    ///
    /// `GET operations/{name}`, method id `drive.operations.get`.
    ///
    /// - `name`: The name of the operation resource.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `DRIVE_MEET_READONLY`, `DRIVE_READONLY`. Asks for `DRIVE_READONLY` unless the
    /// client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn get(&self, name: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("name", name.into());
        Get { call }
    }
}

const GET: Method = Method {
    id: "drive.operations.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("operations/"), Segment::Value("name")],
    scopes: &[
        scopes::DRIVE,
        scopes::DRIVE_FILE,
        scopes::DRIVE_MEET_READONLY,
        scopes::DRIVE_READONLY,
    ],
    default_scope: Some(scopes::DRIVE_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Operations::get`].
    pub struct Get -> Operation [poller crate::operations::OPERATION] {}
}
