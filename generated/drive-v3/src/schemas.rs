//! Schemas: what calls send and receive.

mod about;
mod access_proposal;
mod access_proposal_role_and_view;
mod add_reviewer;
mod app;
mod app_icons;
mod app_list;
mod approval;
mod approval_list;
mod approve_approval_request;
mod cancel_approval_request;
mod change;
mod change_list;
mod channel;
mod client_encryption_details;
mod comment;
mod comment_approval_request;
mod comment_list;
mod content_restriction;
mod decline_approval_request;
mod decryption_metadata;
mod download_restriction;
mod download_restrictions_metadata;
mod drive;
mod drive_list;
mod file;
mod file_list;
mod generate_cse_token_response;
mod generated_ids;
mod label;
mod label_field;
mod label_field_modification;
mod label_list;
mod label_modification;
mod list_access_proposals_response;
mod modify_labels_request;
mod modify_labels_response;
mod operation;
mod permission;
mod permission_list;
mod reassign_approval_request;
mod replace_reviewer;
mod reply;
mod reply_list;
mod resolve_access_proposal_request;
mod reviewer_response;
mod revision;
mod revision_list;
mod start_approval_request;
mod start_page_token;
mod status;
mod team_drive;
mod team_drive_list;
mod user;

pub use about::{About, AboutDriveThemesItem, AboutStorageQuota, AboutTeamDriveThemesItem};
pub use access_proposal::AccessProposal;
pub use access_proposal_role_and_view::AccessProposalRoleAndView;
pub use add_reviewer::AddReviewer;
pub use app::App;
pub use app_icons::AppIcons;
pub use app_list::AppList;
pub use approval::{Approval, ApprovalFileContentChangeBehavior, ApprovalStatus};
pub use approval_list::ApprovalList;
pub use approve_approval_request::ApproveApprovalRequest;
pub use cancel_approval_request::CancelApprovalRequest;
pub use change::Change;
pub use change_list::ChangeList;
pub use channel::Channel;
pub use client_encryption_details::ClientEncryptionDetails;
pub use comment::{Comment, CommentQuotedFileContent};
pub use comment_approval_request::CommentApprovalRequest;
pub use comment_list::CommentList;
pub use content_restriction::ContentRestriction;
pub use decline_approval_request::DeclineApprovalRequest;
pub use decryption_metadata::DecryptionMetadata;
pub use download_restriction::DownloadRestriction;
pub use download_restrictions_metadata::DownloadRestrictionsMetadata;
pub use drive::{Drive, DriveBackgroundImageFile, DriveCapabilities, DriveRestrictions};
pub use drive_list::DriveList;
pub use file::{
    File, FileCapabilities, FileContentHints, FileContentHintsThumbnail, FileImageMediaMetadata,
    FileImageMediaMetadataLocation, FileLabelInfo, FileLinkShareMetadata, FileShortcutDetails,
    FileVideoMediaMetadata,
};
pub use file_list::FileList;
pub use generate_cse_token_response::GenerateCseTokenResponse;
pub use generated_ids::GeneratedIds;
pub use label::Label;
pub use label_field::LabelField;
pub use label_field_modification::LabelFieldModification;
pub use label_list::LabelList;
pub use label_modification::LabelModification;
pub use list_access_proposals_response::ListAccessProposalsResponse;
pub use modify_labels_request::ModifyLabelsRequest;
pub use modify_labels_response::ModifyLabelsResponse;
pub use operation::Operation;
pub use permission::{
    Permission, PermissionPermissionDetailsItem, PermissionTeamDrivePermissionDetailsItem,
};
pub use permission_list::PermissionList;
pub use reassign_approval_request::ReassignApprovalRequest;
pub use replace_reviewer::ReplaceReviewer;
pub use reply::Reply;
pub use reply_list::ReplyList;
pub use resolve_access_proposal_request::{
    ResolveAccessProposalRequest, ResolveAccessProposalRequestAction,
};
pub use reviewer_response::{ReviewerResponse, ReviewerResponseResponse};
pub use revision::Revision;
pub use revision_list::RevisionList;
pub use start_approval_request::{
    StartApprovalRequest, StartApprovalRequestFileContentChangeBehavior,
};
pub use start_page_token::StartPageToken;
pub use status::Status;
pub use team_drive::{
    TeamDrive, TeamDriveBackgroundImageFile, TeamDriveCapabilities, TeamDriveRestrictions,
};
pub use team_drive_list::TeamDriveList;
pub use user::User;
