//! The resource `things`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::OldThing;
use crate::schemas::Thing;

/// The resource `things`.
#[derive(Clone, Debug)]
pub struct Things {
    pub(crate) service: Service,
}

impl Things {
    /// Calls the method `deprecation.things.get`.
    ///
    /// `GET v1/{id}`, method id `deprecation.things.get`.
    ///
    /// - `id`: The parameter `id`.
    pub fn get(&self, id: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("id", id.into());
        Get { call }
    }

    /// Calls the method `deprecation.things.getOld`.
    ///
    /// `GET v1/getOld`, method id `deprecation.things.getOld`.
    #[deprecated]
    pub fn get_old(&self, request: OldThing) -> GetOld {
        let mut call = Call::new(&self.service, &GET_OLD);
        call.body(request);
        GetOld { call }
    }
}

const GET: Method = Method {
    id: "deprecation.things.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/"), Segment::Value("id")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::get`].
    pub struct Get -> Thing {
        /// The parameter `new`.
        new_: String = "new",
        /// The parameter `old`.
        #[deprecated]
        old: String = "old",
        /// The parameter `oldEnum`.
        #[deprecated]
        old_enum: Open<GetOldEnum> = "oldEnum",
    }
}

const GET_OLD: Method = Method {
    id: "deprecation.things.getOld",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/getOld")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Things::get_old`].
    pub struct GetOld -> OldThing {
        /// The parameter `old`.
        #[deprecated]
        old: String = "old",
    }
}

open_enum! {
    /// The parameter `oldEnum` of `deprecation.things.get`.
    pub enum GetOldEnum = "deprecation.things.get.oldEnum" {
        /// The value `A`.
        #[deprecated]
        A = "A",
        /// The value `B`.
        B = "B",
    }
}
