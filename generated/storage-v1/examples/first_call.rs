//! Retrieves a list of objects matching the criteria.

use gapi_runtime::AccessToken;
use gapi_runtime::Client;
use gapi_storage_v1::Storage;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Storage::new(&client);
    let objects = service.objects();
    let call = objects.list("my-bucket");
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
