//! The resource `documents`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::record;

use crate::schemas::Query;
use crate::schemas::Row;

/// The resource `documents`.
#[derive(Clone, Debug)]
pub struct Documents {
    pub(crate) service: Service,
}

impl Documents {
    /// Calls the method `streamedreplies.documents.batchGet`.
    ///
    /// `POST v1/batchGet`, method id `streamedreplies.documents.batchGet`.
    ///
    /// Answers with a series of values.
    pub fn batch_get(&self, request: Query) -> BatchGet {
        let mut call = Call::new(&self.service, &BATCH_GET);
        call.body(request);
        BatchGet { call }
    }

    /// Calls the method `streamedreplies.documents.get`.
    ///
    /// `GET v1/get`, method id `streamedreplies.documents.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }

    /// Calls the method `streamedreplies.documents.runQuery`.
    ///
    /// `POST v1/runQuery`, method id `streamedreplies.documents.runQuery`.
    ///
    /// Answers with a series of values.
    pub fn run_query(&self, request: Query) -> RunQuery {
        let mut call = Call::new(&self.service, &RUN_QUERY);
        call.body(request);
        RunQuery { call }
    }
}

const BATCH_GET: Method = Method {
    id: "streamedreplies.documents.batchGet",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/batchGet")],
    streaming: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Documents::batch_get`].
    pub struct BatchGet -> Vec<BatchGetResponse> [stream BatchGetResponse] {}
}

const GET: Method = Method {
    id: "streamedreplies.documents.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/get")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Documents::get`].
    pub struct Get -> Row {}
}

const RUN_QUERY: Method = Method {
    id: "streamedreplies.documents.runQuery",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/runQuery")],
    streaming: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`Documents::run_query`].
    pub struct RunQuery -> Vec<Row> [stream Row] {}
}

record! {
    /// The response of `streamedreplies.documents.batchGet`.
    pub struct BatchGetResponse = "streamedreplies.documents.batchGet.response" {
        /// The property `found`.
        pub found: Option<String> = "found",
    }
}
