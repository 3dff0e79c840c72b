namespace Microsoft.Graph
{
    public class GraphServiceClient : BaseGraphServiceClient
    {
        public GraphServiceClient(System.Net.Http.HttpClient httpClient, string? baseUrl = null) => throw null!;
        public GraphServiceClient(Azure.Core.TokenCredential tokenCredential, System.Collections.Generic.IEnumerable<string>? scopes = null, string? baseUrl = null) => throw null!;
    }

    public abstract class BaseGraphServiceClient
    {
        public Solutions.SolutionsRequestBuilder Solutions => throw null!;
    }
}

namespace Microsoft.Graph.Solutions
{
    public class SolutionsRequestBuilder
    {
        public BookingBusinesses.BookingBusinessesRequestBuilder BookingBusinesses => throw null!;
    }
}

namespace Microsoft.Graph.Solutions.BookingBusinesses
{
    public class BookingBusinessesRequestBuilder
    {
        public Item.BookingBusinessItemRequestBuilder this[string position] => throw null!;
    }
}

namespace Microsoft.Graph.Solutions.BookingBusinesses.Item
{
    public class BookingBusinessItemRequestBuilder
    {
        public Appointments.AppointmentsRequestBuilder Appointments => throw null!;
    }
}

namespace Microsoft.Graph.Solutions.BookingBusinesses.Item.Appointments
{
    using System;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Graph.Models;
    using Microsoft.Kiota.Abstractions;

    public class AppointmentsRequestBuilder
    {
        public Item.BookingAppointmentItemRequestBuilder this[string position] => throw null!;
        public Task<BookingAppointmentCollectionResponse?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = default, CancellationToken cancellationToken = default) => throw null!;
        public Task<BookingAppointment?> PostAsync(BookingAppointment body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = default, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Graph.Solutions.BookingBusinesses.Item.Appointments.Item
{
    using System;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Graph.Models;
    using Microsoft.Kiota.Abstractions;

    public class BookingAppointmentItemRequestBuilder
    {
        public Task DeleteAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = default, CancellationToken cancellationToken = default) => throw null!;
        public Task<BookingAppointment?> GetAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = default, CancellationToken cancellationToken = default) => throw null!;
        public Task<BookingAppointment?> PatchAsync(BookingAppointment body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = default, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Graph.Models
{
    public class DriveItem
    {
    }

    public class BookingAppointment
    {
        public string? Id { get; set; }
        public string? CustomerName { get; set; }
    }

    public class BookingAppointmentCollectionResponse
    {
        public System.Collections.Generic.List<BookingAppointment>? Value { get; set; }
    }
}

// In the package these two are in the assembly Microsoft.Kiota.Abstractions.
namespace Microsoft.Kiota.Abstractions
{
    public class RequestConfiguration<T>
        where T : class, new()
    {
        public T QueryParameters { get; set; } = null!;
    }

    public class DefaultQueryParameters
    {
    }
}

namespace Microsoft.Graph.Me.SendMail
{
    using System;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Kiota.Abstractions;

    public class SendMailRequestBuilder
    {
        public Task PostAsync(SendMailPostRequestBody body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = default, CancellationToken cancellationToken = default) => throw null!;
    }

    public class SendMailPostRequestBody
    {
    }
}

namespace Microsoft.Graph.Users.Item.Messages.Item.Send
{
    using System;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Kiota.Abstractions;

    public class SendRequestBuilder
    {
        public Task PostAsync(Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = default, CancellationToken cancellationToken = default) => throw null!;
    }
}

namespace Microsoft.Graph.Users.Item.Messages.Item.Reply
{
    using System;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Kiota.Abstractions;

    public class ReplyRequestBuilder
    {
        public Task PostAsync(ReplyPostRequestBody body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = default, CancellationToken cancellationToken = default) => throw null!;
    }

    public class ReplyPostRequestBody
    {
    }
}

namespace Microsoft.Graph.Users.Item.Messages.Item.Forward
{
    using System;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Kiota.Abstractions;

    public class ForwardRequestBuilder
    {
        public Task PostAsync(ForwardPostRequestBody body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = default, CancellationToken cancellationToken = default) => throw null!;
    }

    public class ForwardPostRequestBody
    {
    }
}

namespace Microsoft.Graph.Drives.Item.Items.Item.Content
{
    using System;
    using System.Threading;
    using System.Threading.Tasks;
    using Microsoft.Kiota.Abstractions;

    public class ContentRequestBuilder
    {
        public Task<Microsoft.Graph.Models.DriveItem?> PutAsync(System.IO.Stream body, Action<RequestConfiguration<DefaultQueryParameters>>? requestConfiguration = default, CancellationToken cancellationToken = default) => throw null!;
    }
}
