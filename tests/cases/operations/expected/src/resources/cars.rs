//! The resource `cars`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::AnOperationThatNobodyCanBeAskedAboutWithAnExceedinglyLongName;
use crate::schemas::Car;
use crate::schemas::Operation;
use crate::schemas::ZonalOperation;

/// The resource `cars`.
#[derive(Clone, Debug)]
pub struct Cars {
    pub(crate) service: Service,
}

impl Cars {
    /// Calls the method `operations.cars.crush`.
    ///
    /// `POST v1/{+name}:crush`, method id `operations.cars.crush`.
    ///
    /// - `name`: The parameter `name`.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn crush(&self, name: impl Into<String>) -> Crush {
        let mut call = Call::new(&self.service, &CRUSH);
        call.path("name", name.into());
        Crush { call }
    }

    /// Calls the method `operations.cars.forget`.
    ///
    /// `DELETE v1/{+name}`, method id `operations.cars.forget`.
    ///
    /// - `name`: The parameter `name`.
    pub fn forget(&self, name: impl Into<String>) -> Forget {
        let mut call = Call::new(&self.service, &FORGET);
        call.path("name", name.into());
        Forget { call }
    }

    /// Calls the method `operations.cars.make`.
    ///
    /// `POST v1/cars`, method id `operations.cars.make`.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn make(&self, request: Car) -> Make {
        let mut call = Call::new(&self.service, &MAKE);
        call.body(request);
        Make { call }
    }
}

const CRUSH: Method = Method {
    id: "operations.cars.crush",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/"), Segment::Reserved("name"), Segment::Text(":crush")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Cars::crush`].
    pub struct Crush -> ZonalOperation [poller crate::operations::OPERATION] {}
}

const FORGET: Method = Method {
    id: "operations.cars.forget",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("v1/"), Segment::Reserved("name")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Cars::forget`].
    pub struct Forget -> AnOperationThatNobodyCanBeAskedAboutWithAnExceedinglyLongName {}
}

const MAKE: Method = Method {
    id: "operations.cars.make",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/cars")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Cars::make`].
    pub struct Make -> Operation [poller crate::operations::OPERATION_2] {}
}
