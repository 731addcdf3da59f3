//! The discovery document as published: a mirror of the JSON with nothing derived.
//!
//! Order of members means nothing, so maps are sorted. A member is known and mirrored, known and passed over (the
//! lists in `read` say why), or refused.

mod json;
mod limits;
mod members;
pub(crate) mod pointer;
mod read;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::Error;

/// A discovery document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) revision: String,
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) canonical_name: Option<String>,
    pub(crate) documentation_link: Option<String>,
    pub(crate) root_url: String,
    pub(crate) service_path: String,
    pub(crate) batch_path: String,
    pub(crate) mtls_root_url: Option<String>,
    pub(crate) endpoints: Vec<Endpoint>,
    pub(crate) features: Vec<String>,
    /// Descriptions of OAuth scopes.
    pub(crate) scopes: BTreeMap<String, String>,
    pub(crate) parameters: BTreeMap<String, Parameter>,
    pub(crate) schemas: BTreeMap<String, Schema>,
    pub(crate) methods: BTreeMap<String, Method>,
    pub(crate) resources: BTreeMap<String, Resource>,
}

impl Document {
    /// Parses a document; a refusal points at the offending member.
    pub fn parse(json: &[u8]) -> Result<Self, Error> {
        read::document(json)
    }

    /// The API's name, such as `drive`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The API's version, such as `v3`.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The document's revision, such as `20260213`.
    pub fn revision(&self) -> &str {
        &self.revision
    }

    /// Name and version as errors and overrides have them, such as `drive:v3`.
    pub fn label(&self) -> String {
        format!("{}:{}", self.name, self.version)
    }
}

/// A regional root.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Endpoint {
    pub(crate) location: String,
    pub(crate) url: String,
}

/// A schema, at the top of the document or anywhere below.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Schema {
    pub(crate) reference: Option<String>,
    pub(crate) kind: Option<String>,
    pub(crate) format: Option<String>,
    pub(crate) description: String,
    pub(crate) properties: Option<BTreeMap<String, Schema>>,
    pub(crate) additional_properties: Option<Box<Schema>>,
    pub(crate) items: Option<Box<Schema>>,
    pub(crate) values: Vec<String>,
    pub(crate) value_descriptions: Vec<String>,
    pub(crate) value_deprecated: Vec<bool>,
    pub(crate) default: Option<String>,
    pub(crate) pattern: Option<String>,
    pub(crate) minimum: Option<String>,
    pub(crate) maximum: Option<String>,
    pub(crate) read_only: bool,
    pub(crate) deprecated: bool,
    pub(crate) required: bool,
    /// Ids of the methods that need this property.
    pub(crate) required_for: Vec<String>,
    pub(crate) variant: Option<Variant>,
}

/// A schema that is one of several, told apart by a property.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Variant {
    pub(crate) discriminant: String,
    /// Values of the discriminant and the schemas they stand for.
    pub(crate) map: Vec<(String, String)>,
}

/// A parameter of a path or query.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Parameter {
    pub(crate) schema: Schema,
    pub(crate) location: String,
    pub(crate) repeated: bool,
}

/// A named group of methods.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Resource {
    pub(crate) deprecated: bool,
    pub(crate) methods: BTreeMap<String, Method>,
    pub(crate) resources: BTreeMap<String, Resource>,
}

/// A method.
#[allow(
    clippy::struct_excessive_bools,
    reason = "the document has these flags"
)]
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Method {
    pub(crate) id: String,
    pub(crate) description: String,
    pub(crate) verb: String,
    pub(crate) path: String,
    pub(crate) parameters: BTreeMap<String, Parameter>,
    pub(crate) parameter_order: Vec<String>,
    pub(crate) request: Option<Schema>,
    pub(crate) response: Option<Schema>,
    pub(crate) scopes: Vec<String>,
    pub(crate) media_upload: Option<MediaUpload>,
    pub(crate) supports_media_download: bool,
    pub(crate) use_media_download_service: bool,
    pub(crate) supports_subscription: bool,
    /// `streamingType` is `SERVER_SIDE`; documents had it for some years.
    pub(crate) streams: bool,
    pub(crate) etag_required: bool,
    pub(crate) api_version: Option<String>,
    pub(crate) deprecated: bool,
}

/// How media goes up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct MediaUpload {
    pub(crate) accept: Vec<String>,
    pub(crate) max_size: Option<String>,
    pub(crate) simple: Option<String>,
    pub(crate) resumable: Option<String>,
}
