//! The resource `accessproposals`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::AccessProposal;
use crate::schemas::ListAccessProposalsResponse;
use crate::schemas::ResolveAccessProposalRequest;
use crate::scopes;

/// The resource `accessproposals`.
#[derive(Clone, Debug)]
pub struct Accessproposals {
    pub(crate) service: Service,
}

impl Accessproposals {
    /// Retrieves an access proposal by ID. For more information, see [Manage pending
    /// access
    /// proposals](https://developers.google.com/workspace/drive/api/guides/pending-access).
    ///
    /// `GET files/{fileId}/accessproposals/{proposalId}`, method id
    /// `drive.accessproposals.get`.
    ///
    /// - `file_id`: Required. The ID of the item the request is on.
    /// - `proposal_id`: Required. The ID of the access proposal to resolve.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `DRIVE_METADATA`, `DRIVE_METADATA_READONLY`, `DRIVE_READONLY`. Asks for
    /// `DRIVE_READONLY` unless the client or the call names others.
    pub fn get(
        &self,
        file_id: impl Into<String>,
        proposal_id: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("fileId", file_id.into());
        call.path("proposalId", proposal_id.into());
        Get { call }
    }

    /// List the access proposals on a file. For more information, see [Manage pending
    /// access
    /// proposals](https://developers.google.com/workspace/drive/api/guides/pending-access).
    /// Note: Only approvers are able to list access proposals on a file. If the user
    /// isn't an approver, a 403 error is returned.
    ///
    /// `GET files/{fileId}/accessproposals`, method id `drive.accessproposals.list`.
    ///
    /// - `file_id`: Required. The ID of the item the request is on.
    ///
    /// Answers page by page; the items are in `access_proposals`.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `DRIVE_METADATA`, `DRIVE_METADATA_READONLY`, `DRIVE_READONLY`. Asks for
    /// `DRIVE_READONLY` unless the client or the call names others.
    pub fn list(&self, file_id: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("fileId", file_id.into());
        List { call }
    }

    /// Approves or denies an access proposal. For more information, see [Manage pending
    /// access
    /// proposals](https://developers.google.com/workspace/drive/api/guides/pending-access).
    ///
    /// `POST files/{fileId}/accessproposals/{proposalId}:resolve`, method id
    /// `drive.accessproposals.resolve`.
    ///
    /// - `file_id`: Required. The ID of the item the request is on.
    /// - `proposal_id`: Required. The ID of the access proposal to resolve.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`. Asks for
    /// `DRIVE` unless the client or the call names others.
    pub fn resolve(
        &self,
        file_id: impl Into<String>,
        proposal_id: impl Into<String>,
        request: ResolveAccessProposalRequest,
    ) -> Resolve {
        let mut call = Call::new(&self.service, &RESOLVE);
        call.path("fileId", file_id.into());
        call.path("proposalId", proposal_id.into());
        call.body(request);
        Resolve { call }
    }
}

const GET: Method = Method {
    id: "drive.accessproposals.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/accessproposals/"),
        Segment::Value("proposalId"),
    ],
    scopes: &[
        scopes::DRIVE,
        scopes::DRIVE_FILE,
        scopes::DRIVE_METADATA,
        scopes::DRIVE_METADATA_READONLY,
        scopes::DRIVE_READONLY,
    ],
    default_scope: Some(scopes::DRIVE_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accessproposals::get`].
    pub struct Get -> AccessProposal {}
}

const LIST: Method = Method {
    id: "drive.accessproposals.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/accessproposals"),
    ],
    scopes: &[
        scopes::DRIVE,
        scopes::DRIVE_FILE,
        scopes::DRIVE_METADATA,
        scopes::DRIVE_METADATA_READONLY,
        scopes::DRIVE_READONLY,
    ],
    default_scope: Some(scopes::DRIVE_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accessproposals::list`].
    pub struct List -> ListAccessProposalsResponse
    [pages access_proposals: Vec<AccessProposal>] {
        /// Optional. The number of results per page.
        page_size: i32 = "pageSize",
        /// Optional. The continuation token on the list of access requests.
        page_token: String = "pageToken",
    }
}

const RESOLVE: Method = Method {
    id: "drive.accessproposals.resolve",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/accessproposals/"),
        Segment::Value("proposalId"),
        Segment::Text(":resolve"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Accessproposals::resolve`].
    pub struct Resolve -> () {}
}
