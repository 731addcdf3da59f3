//! The schema `AddDimensionGroupRequest`.

use gapi_runtime::v1::record;

use super::DimensionRange;

record! {
    /// Creates a group over the specified range. If the requested range is a superset of
    /// the range of an existing group G, then the depth of G is incremented and this new
    /// group G' has the depth of that group. For example, a group \[C:D, depth 1\] +
    /// \[B:E\] results in groups \[B:E, depth 1\] and \[C:D, depth 2\]. If the requested
    /// range is a subset of the range of an existing group G, then the depth of the new
    /// group G' becomes one greater than the depth of G. For example, a group \[B:E,
    /// depth 1\] + \[C:D\] results in groups \[B:E, depth 1\] and \[C:D, depth 2\]. If
    /// the requested range starts before and ends within, or starts within and ends
    /// after, the range of an existing group G, then the range of the existing group G
    /// becomes the union of the ranges, and the new group G' has depth one greater than
    /// the depth of G and range as the intersection of the ranges. For example, a group
    /// \[B:D, depth 1\] + \[C:E\] results in groups \[B:E, depth 1\] and \[C:D, depth
    /// 2\].
    pub struct AddDimensionGroupRequest = "AddDimensionGroupRequest" {
        /// The range over which to create a group.
        pub range: Option<Box<DimensionRange>> = "range",
    }
}
