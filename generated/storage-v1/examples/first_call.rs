//! Retrieves a list of objects matching the criteria.

use gapi_runtime::{AccessToken, Client};
use gapi_storage_v1::Storage;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Storage::new(&client);

    let reply = service.objects().list("my-bucket").send().await?;
    println!("{reply:#?}");
    Ok(())
}
