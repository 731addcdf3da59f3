//! Calls `recordednames.files.get`.

use gapi_recordednames_v1::Recordednames;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Recordednames::new(&client);
    let files = service.files();
    let call = files.get();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
