//! The resource `approvals`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Approval;
use crate::schemas::ApprovalList;
use crate::schemas::ApproveApprovalRequest;
use crate::schemas::CancelApprovalRequest;
use crate::schemas::CommentApprovalRequest;
use crate::schemas::DeclineApprovalRequest;
use crate::schemas::ReassignApprovalRequest;
use crate::schemas::StartApprovalRequest;
use crate::scopes;

/// The resource `approvals`.
#[derive(Clone, Debug)]
pub struct Approvals {
    pub(crate) service: Service,
}

impl Approvals {
    /// Approves an approval. For more information, see [Manage
    /// approvals](https://developers.google.com/workspace/drive/api/guides/approvals).
    /// This is used to update the ReviewerResponse of the requesting user with a
    /// Response of `APPROVED`. If this is the last required reviewer response, this also
    /// completes the approval and sets the approval Status to `APPROVED`.
    ///
    /// `POST files/{fileId}/approvals/{approvalId}:approve`, method id
    /// `drive.approvals.approve`.
    ///
    /// - `file_id`: Required. The ID of the file that the approval is on.
    /// - `approval_id`: Required. The ID of the approval to approve.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `DRIVE_METADATA`. Asks for `DRIVE` unless the client or the call names others.
    pub fn approve(
        &self,
        file_id: impl Into<String>,
        approval_id: impl Into<String>,
        request: ApproveApprovalRequest,
    ) -> Approve {
        let mut call = Call::new(&self.service, &APPROVE);
        call.path("fileId", file_id.into());
        call.path("approvalId", approval_id.into());
        call.body(request);
        Approve { call }
    }

    /// Cancels an approval. For more information, see [Manage
    /// approvals](https://developers.google.com/workspace/drive/api/guides/approvals).
    /// Updates the approval Status to `CANCELLED`. This can be called by any user with
    /// the `writer` permission on the file while the approval Status is `IN_PROGRESS`.
    ///
    /// `POST files/{fileId}/approvals/{approvalId}:cancel`, method id
    /// `drive.approvals.cancel`.
    ///
    /// - `file_id`: Required. The ID of the file that the approval is on.
    /// - `approval_id`: Required. The ID of the approval to cancel.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `DRIVE_METADATA`. Asks for `DRIVE` unless the client or the call names others.
    pub fn cancel(
        &self,
        file_id: impl Into<String>,
        approval_id: impl Into<String>,
        request: CancelApprovalRequest,
    ) -> Cancel {
        let mut call = Call::new(&self.service, &CANCEL);
        call.path("fileId", file_id.into());
        call.path("approvalId", approval_id.into());
        call.body(request);
        Cancel { call }
    }

    /// Comments on an approval. For more information, see [Manage
    /// approvals](https://developers.google.com/workspace/drive/api/guides/approvals).
    /// This sends a notification to both the initiator and the reviewers. Additionally,
    /// a message is also added to the approval activity log.
    ///
    /// `POST files/{fileId}/approvals/{approvalId}:comment`, method id
    /// `drive.approvals.comment`.
    ///
    /// - `file_id`: Required. The ID of the file that the approval is on.
    /// - `approval_id`: Required. The ID of the approval to comment on.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `DRIVE_METADATA`. Asks for `DRIVE` unless the client or the call names others.
    pub fn comment(
        &self,
        file_id: impl Into<String>,
        approval_id: impl Into<String>,
        request: CommentApprovalRequest,
    ) -> CommentCall {
        let mut call = Call::new(&self.service, &COMMENT);
        call.path("fileId", file_id.into());
        call.path("approvalId", approval_id.into());
        call.body(request);
        CommentCall { call }
    }

    /// Declines an approval. For more information, see [Manage
    /// approvals](https://developers.google.com/workspace/drive/api/guides/approvals).
    /// This is used to update the ReviewerResponse of the requesting user with a
    /// Response of `DECLINED`. This also completes the approval and sets the approval
    /// Status to `DECLINED`.
    ///
    /// `POST files/{fileId}/approvals/{approvalId}:decline`, method id
    /// `drive.approvals.decline`.
    ///
    /// - `file_id`: Required. The ID of the file that the approval is on.
    /// - `approval_id`: Required. The ID of the approval to decline.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `DRIVE_METADATA`. Asks for `DRIVE` unless the client or the call names others.
    pub fn decline(
        &self,
        file_id: impl Into<String>,
        approval_id: impl Into<String>,
        request: DeclineApprovalRequest,
    ) -> Decline {
        let mut call = Call::new(&self.service, &DECLINE);
        call.path("fileId", file_id.into());
        call.path("approvalId", approval_id.into());
        call.body(request);
        Decline { call }
    }

    /// Gets an approval by ID. For more information, see [Manage
    /// approvals](https://developers.google.com/workspace/drive/api/guides/approvals).
    ///
    /// `GET files/{fileId}/approvals/{approvalId}`, method id `drive.approvals.get`.
    ///
    /// - `file_id`: Required. The ID of the file that the approval is on.
    /// - `approval_id`: Required. The ID of the approval.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_APPDATA`,
    /// `DRIVE_FILE`, `DRIVE_METADATA`, `DRIVE_METADATA_READONLY`, `DRIVE_READONLY`. Asks
    /// for `DRIVE_READONLY` unless the client or the call names others.
    pub fn get(
        &self,
        file_id: impl Into<String>,
        approval_id: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("fileId", file_id.into());
        call.path("approvalId", approval_id.into());
        Get { call }
    }

    /// Lists the approvals on a file. For more information, see [Manage
    /// approvals](https://developers.google.com/workspace/drive/api/guides/approvals).
    /// By default, this method returns a minimal response that may not include the items
    /// array. To retrieve approval details, you must explicitly specify the fields you
    /// want using the `fields` query parameter. To return the exact fields you need, see
    /// [Return specific
    /// fields](https://developers.google.com/workspace/drive/api/guides/fields-parameter).
    ///
    /// `GET files/{fileId}/approvals`, method id `drive.approvals.list`.
    ///
    /// - `file_id`: Required. The ID of the file that the approval is on.
    ///
    /// Answers page by page; the items are in `items`.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_APPDATA`,
    /// `DRIVE_FILE`, `DRIVE_METADATA`, `DRIVE_METADATA_READONLY`, `DRIVE_READONLY`. Asks
    /// for `DRIVE_READONLY` unless the client or the call names others.
    pub fn list(&self, file_id: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("fileId", file_id.into());
        List { call }
    }

    /// Reassigns the reviewers on an approval. For more information, see [Manage
    /// approvals](https://developers.google.com/workspace/drive/api/guides/approvals).
    /// Adds or replaces reviewers in the ReviewerResponse of the approval. This can be
    /// called by any user with the `writer` permission on the file while the approval
    /// Status is `IN_PROGRESS` and the Response for the reviewer being reassigned is
    /// `NO_RESPONSE`. A user with the `reader` permission can only reassign an approval
    /// that's assigned to themselves. Removing a reviewer isn't allowed.
    ///
    /// `POST files/{fileId}/approvals/{approvalId}:reassign`, method id
    /// `drive.approvals.reassign`.
    ///
    /// - `file_id`: Required. The ID of the file that the approval is on.
    /// - `approval_id`: Required. The ID of the approval to reassign.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `DRIVE_METADATA`. Asks for `DRIVE` unless the client or the call names others.
    pub fn reassign(
        &self,
        file_id: impl Into<String>,
        approval_id: impl Into<String>,
        request: ReassignApprovalRequest,
    ) -> Reassign {
        let mut call = Call::new(&self.service, &REASSIGN);
        call.path("fileId", file_id.into());
        call.path("approvalId", approval_id.into());
        call.body(request);
        Reassign { call }
    }

    /// Starts an approval on a file. For more information, see [Manage
    /// approvals](https://developers.google.com/workspace/drive/api/guides/approvals).
    ///
    /// `POST files/{fileId}/approvals:start`, method id `drive.approvals.start`.
    ///
    /// - `file_id`: Required. The ID of the file that the approval is created on.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `DRIVE_METADATA`. Asks for `DRIVE` unless the client or the call names others.
    pub fn start(
        &self,
        file_id: impl Into<String>,
        request: StartApprovalRequest,
    ) -> Start {
        let mut call = Call::new(&self.service, &START);
        call.path("fileId", file_id.into());
        call.body(request);
        Start { call }
    }
}

const APPROVE: Method = Method {
    id: "drive.approvals.approve",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/approvals/"),
        Segment::Value("approvalId"),
        Segment::Text(":approve"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE, scopes::DRIVE_METADATA],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Approvals::approve`].
    pub struct Approve -> Approval {}
}

const CANCEL: Method = Method {
    id: "drive.approvals.cancel",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/approvals/"),
        Segment::Value("approvalId"),
        Segment::Text(":cancel"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE, scopes::DRIVE_METADATA],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Approvals::cancel`].
    pub struct Cancel -> Approval {}
}

const COMMENT: Method = Method {
    id: "drive.approvals.comment",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/approvals/"),
        Segment::Value("approvalId"),
        Segment::Text(":comment"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE, scopes::DRIVE_METADATA],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Approvals::comment`].
    pub struct CommentCall -> Approval {}
}

const DECLINE: Method = Method {
    id: "drive.approvals.decline",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/approvals/"),
        Segment::Value("approvalId"),
        Segment::Text(":decline"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE, scopes::DRIVE_METADATA],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Approvals::decline`].
    pub struct Decline -> Approval {}
}

const GET: Method = Method {
    id: "drive.approvals.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/approvals/"),
        Segment::Value("approvalId"),
    ],
    scopes: &[
        scopes::DRIVE,
        scopes::DRIVE_APPDATA,
        scopes::DRIVE_FILE,
        scopes::DRIVE_METADATA,
        scopes::DRIVE_METADATA_READONLY,
        scopes::DRIVE_READONLY,
    ],
    default_scope: Some(scopes::DRIVE_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Approvals::get`].
    pub struct Get -> Approval {}
}

const LIST: Method = Method {
    id: "drive.approvals.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/approvals"),
    ],
    scopes: &[
        scopes::DRIVE,
        scopes::DRIVE_APPDATA,
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
    /// A call of [`Approvals::list`].
    pub struct List -> ApprovalList [pages items: Vec<Approval>] {
        /// The maximum number of approvals to return. When not set, at most 100
        /// approvals are returned.
        page_size: i32 = "pageSize",
        /// The token for continuing a previous list request on the next page. This
        /// should be set to the value of `nextPageToken` from a previous response.
        page_token: String = "pageToken",
    }
}

const REASSIGN: Method = Method {
    id: "drive.approvals.reassign",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/approvals/"),
        Segment::Value("approvalId"),
        Segment::Text(":reassign"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE, scopes::DRIVE_METADATA],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Approvals::reassign`].
    pub struct Reassign -> Approval {}
}

const START: Method = Method {
    id: "drive.approvals.start",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/approvals:start"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE, scopes::DRIVE_METADATA],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Approvals::start`].
    pub struct Start -> Approval {}
}
