//! What the server of `bench calls` answers with: a file of Drive, and a list of a hundred.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

/// Bytes of the file.
const FILE_BYTES: usize = 811;

/// Files of the list.
const FILES: usize = 100;

/// One file, as the server sends it.
pub(super) fn file() -> Result<String> {
    Ok(numbered(0)?.to_string())
}

/// A hundred files, as the server sends them.
pub(super) fn list() -> Result<String> {
    let files: Vec<Value> = (0..FILES).map(numbered).collect::<Result<_>>()?;
    let list = json!({"kind": "drive#fileList", "incompleteSearch": false, "files": files});
    Ok(list.to_string())
}

/// A file with fields that programs ask for, and a description that makes all files equally long.
fn numbered(number: usize) -> Result<Value> {
    let id = format!("1a2b3c4d5e6f7g8h9i0j1k2l3m4n5o{number:03}");
    let hour = number % 24;
    let mut file = json!({
        "kind": "drive#file",
        "id": id,
        "name": format!("Report {number:03}.pdf"),
        "mimeType": "application/pdf",
        "description": "",
        "starred": number.is_multiple_of(7),
        "trashed": false,
        "parents": ["0AbCdEfGhIjKlUk9PVA"],
        "version": (1000 + number).to_string(),
        "webViewLink": format!("https://drive.google.com/file/d/{id}/view?usp=drivesdk"),
        "iconLink": "https://drive-thirdparty.googleusercontent.com/16/type/application/pdf",
        "hasThumbnail": true,
        "createdTime": format!("2026-02-01T{hour:02}:30:00.125Z"),
        "modifiedTime": format!("2026-02-03T{hour:02}:45:10.500Z"),
        "owners": [{
            "kind": "drive#user", "displayName": "Ada Lovelace", "me": true, "emailAddress": "ada@example.com"
        }],
        "shared": false,
        "ownedByMe": true,
        "capabilities": {"canEdit": true, "canCopy": true},
        "size": (100_000 + number * 17).to_string(),
        "md5Checksum": format!("d41d8cd98f00b204e9800998ecf8{number:04x}"),
        "quotaBytesUsed": (100_000 + number * 17).to_string(),
    });
    let length = file.to_string().len();
    let missing = FILE_BYTES.checked_sub(length);
    let missing = missing.with_context(|| format!("a file has {length} bytes"))?;
    let words = "quarterly figures, checked and signed ";
    file["description"] = words
        .chars()
        .cycle()
        .take(missing)
        .collect::<String>()
        .into();
    ensure!(
        file.to_string().len() == FILE_BYTES,
        "a file is not {FILE_BYTES} bytes"
    );
    Ok(file)
}
