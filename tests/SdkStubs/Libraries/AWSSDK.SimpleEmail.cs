namespace Amazon.SimpleEmail
{
    public interface IAmazonSimpleEmailService : IDisposable
    {
        Task<Model.SendEmailResponse> SendEmailAsync(Model.SendEmailRequest request, CancellationToken cancellationToken = default);
        Task<Model.SendRawEmailResponse> SendRawEmailAsync(Model.SendRawEmailRequest request, CancellationToken cancellationToken = default);
        Task<Model.SendTemplatedEmailResponse> SendTemplatedEmailAsync(Model.SendTemplatedEmailRequest request, CancellationToken cancellationToken = default);
    }
}

namespace Amazon.SimpleEmail.Model
{
    public class SendEmailRequest;

    public class SendEmailResponse;

    public class SendRawEmailRequest;

    public class SendRawEmailResponse;

    public class SendTemplatedEmailRequest;

    public class SendTemplatedEmailResponse;
}
