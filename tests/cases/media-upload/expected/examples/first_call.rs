//! Calls `mediaupload.objects.put`.

use gapi_mediaupload_v1::Mediaupload;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Mediaupload::new(&client);
    let objects = service.objects();
    let call = objects.put("my-name");
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
