using AgentGuard.Analyzers.CodeFixes.Fixes.StructuredOutput;
using AgentGuard.Analyzers.Rules.StructuredOutput;

namespace AgentGuard.Analyzers.Tests.Rules.StructuredOutput;

public sealed class ConstraintsNotEnforcedTests : RuleTests<ConstraintsNotEnforced, ConstraintsNotEnforcedFix>
{
    internal const string Types = """
        public record Order([property: Range(1, 999)] int Quantity, string Note, [property: StringLength(10)] string Code)
        {
            public List<Line> Lines { get; init; } = [];
        }

        public record Line(string Name, [property: Range(1, 99)] int Count);

        public interface IStore
        {
            Task SaveAsync(object value);
            Task AddAsync(int quantity);
        }
        """;

    [Theory, Sdks(Role.TypedChatCall, WithValue = true)]
    public Task TypedCall_UsedUnchecked_Reports(SdkSnippet snippet)
    {
        var typed = snippet.Asking("Order");
        return Verify(
            snippet.Method($"{typed.ReadValue(typed.MarkedCall("client"), "order")} System.IO.File.WriteAllText(order.Code, \"\");")
            + "\npublic class Order { [System.ComponentModel.DataAnnotations.StringLength(10)] public string Code { get; set; } = \"\"; }",
            project => project.With(snippet));
    }

    [Theory, Sdks(Role.TypedChatCall, WithValue = true)]
    public Task TypedCall_OfAFreeType_NoDiagnostic(SdkSnippet snippet)
    {
        var typed = snippet.Asking("Order");
        return Verify(
            snippet.Method($"{typed.ReadValue(typed.Call("client"), "order")} System.IO.File.WriteAllText(order.Code, \"\");")
            + "\npublic class Order { public string Code { get; set; } = \"\"; }",
            project => project.With(snippet));
    }

    [Theory]
    [InlineData("total += response.Result.Quantity;")]
    [InlineData("var order = response.Result; total = order.Quantity;")]
    [InlineData("var (order, price) = (response.Result, 3); total = response.Result.Quantity * price;")]
    [InlineData("if (!response.TryGetResult(out var order)) { return; } total = order.Quantity;")]
    [InlineData("if (response.TryGetResult(out var order)) { await store.AddAsync(order.Quantity); }")]
    [InlineData("if (response.Result is { } order) { await store.AddAsync(order.Quantity); }")]
    [InlineData("if (response.Result is Order order) { await store.AddAsync(order.Quantity); }")]
    [InlineData("Order? order = response.Result; total = order?.Quantity ?? 0;")]
    [InlineData("foreach (var line in response.Result.Lines) { total += line.Count; }")]
    [InlineData("total = response.Result.Lines[0].Count;")]
    [InlineData("total = response.Result.Lines.Sum(line => line.Count);")]
    [InlineData("response.Result.Lines.ForEach(line => total += line.Count);")]
    [InlineData("var counts = response.Result.Lines.Select(line => line.Count).ToList(); await store.SaveAsync(counts);")]
    [InlineData("var quantity = response.Result.Quantity; var copy = quantity; total = copy;")]
    [InlineData("await store.SaveAsync(new Line(\"a\", response.Result.Quantity));")]
    [InlineData("await store.SaveAsync(new { response.Result.Quantity });")]
    [InlineData("await store.SaveAsync($\"{response.Result.Code}\");")]
    [InlineData("System.IO.File.WriteAllText(\"order.txt\", response.Result.Code.Trim());")]
    [InlineData("Add(response.Result); void Add(Order given) => total += given.Quantity;")]
    [InlineData("Number(response.Result.Quantity); void Number(int number) => total += number;")]
    [InlineData("await store.SaveAsync(response.Result); total += response.Result.Quantity;")]
    [InlineData("total = response.Result.Quantity; Console.WriteLine(response.Result.Quantity);")]
    [InlineData("if (response.Result.Code.Length > 3) { total = response.Result.Quantity; }")]
    public Task LimitedMember_UsedUnchecked_Reports(string use) => Verify(InMethod(use, marked: true));

    [Theory]
    [InlineData("Validator.ValidateObject(response.Result, new ValidationContext(response.Result), true); total = response.Result.Quantity;")]
    [InlineData("var order = response.Result; if (!Validator.TryValidateObject(order, new ValidationContext(order), null, true)) { return; } total = order.Quantity;")]
    [InlineData("var order = response.Result; ValidateOrder(order); total = order.Quantity; void ValidateOrder(Order given) => Console.WriteLine(given);")]
    [InlineData("var order = response.Result; EnsureValid(order); total = order.Quantity; void EnsureValid(object given) => Console.WriteLine(given);")]
    [InlineData("var order = response.Result; if (Fits(order)) { total = order.Quantity; } bool Fits(Order given) => given.Note.Length > 3;")]
    [InlineData("var order = response.Result; if (await FitsAsync(order)) { total = order.Quantity; } Task<bool> FitsAsync(Order given) => Task.FromResult(true);")]
    [InlineData("var order = response.Result; Take(order); void Take(Order given) { Validator.ValidateObject(given, new ValidationContext(given), true); total += given.Quantity; }")]
    [InlineData("response.Result.Lines.ForEach(ValidateLine); total = response.Result.Quantity; void ValidateLine(Line line) => Console.WriteLine(line);")]
    public Task ValidatorInTheMethod_NoDiagnostic(string use) => Verify(InMethod(use));

    [Theory]
    [InlineData("var order = response.Result; if (order.Quantity is < 1 or > 999) { return; } total = order.Quantity;")]
    [InlineData("var order = response.Result; if (order.Quantity > 999) { throw new InvalidOperationException(); } total = order.Quantity;")]
    [InlineData("if (response.Result is { Quantity: > 0 and < 1000 } order) { total = order.Quantity; }")]
    [InlineData("total = response.Result switch { { Quantity: > 0 and < 1000 } order => order.Quantity, _ => 0 };")]
    [InlineData("total = Math.Clamp(response.Result.Quantity, 1, 999);")]
    [InlineData("var quantity = response.Result.Quantity; if (quantity < 1) { return; } total = quantity;")]
    [InlineData("if (System.Text.RegularExpressions.Regex.IsMatch(response.Result.Code, \"^a\")) { await store.SaveAsync(response.Result.Code); }")]
    [InlineData("if (string.IsNullOrEmpty(response.Result.Code)) { return; } await store.SaveAsync(response.Result.Code);")]
    [InlineData("var known = new Dictionary<string, int>(); total = known[response.Result.Code];")]
    [InlineData("Take(response.Result.Quantity); void Take(int quantity) { ArgumentOutOfRangeException.ThrowIfNegative(quantity); total = quantity; }")]
    [InlineData("Take(response.Result); void Take(Order given) { if (given.Quantity > 0) { total = given.Quantity; } }")]
    [InlineData("foreach (var line in response.Result.Lines.Where(line => line.Count is > 0 and < 100)) { total += line.Count; }")]
    public Task CheckByHand_NoDiagnostic(string use) => Verify(InMethod(use));

    [Theory]
    [InlineData("_ = response;")]
    [InlineData("_ = response.Result;")]
    [InlineData("await store.SaveAsync(response.Text);")]
    [InlineData("await store.SaveAsync(response.Result.Note);")]
    [InlineData("Console.WriteLine(response.Result.Quantity);")]
    [InlineData("Console.WriteLine($\"{response.Result.Quantity} of {response.Result.Code}\");")]
    [InlineData("Console.WriteLine(response.Result);")]
    [InlineData("log.LogInformation(\"{Quantity}\", response.Result.Quantity);")]
    [InlineData("foreach (var line in response.Result.Lines) { Console.WriteLine(line.Name + line.Count); }")]
    [InlineData("throw new InvalidOperationException(\"Not \" + response.Result.Code);")]
    [InlineData("Console.WriteLine(nameof(response.Result.Quantity));")]
    public Task ShownOrFreeMembersOnly_NoDiagnostic(string use) => Verify(InMethod(use));

    [Theory]
    [InlineData("await store.SaveAsync(response.Result);")]
    [InlineData("_last = response.Result;")]
    [InlineData("_orders.Add(response.Result);")]
    public Task HandedOnToUnknownCode_NoDiagnostic(string use) => Verify(InMethod(use));

    [Fact]
    public Task ReturnedToTheCaller_NoDiagnostic() => Verify(
        $$"""
        using System.ComponentModel.DataAnnotations;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<Order?> AskAsync(string mail)
            {
                var response = await chat.GetResponseAsync<Order>(mail);
                return response.TryGetResult(out var order) ? order : null;
            }

            public async Task<Order> AskAgainAsync(string mail) => (await chat.GetResponseAsync<Order>(mail)).Result;

            public Task<ChatResponse<Order>> ResponseAsync(string mail) => chat.GetResponseAsync<Order>(mail);
        }

        {{Types}}
        """);

    [Fact]
    public Task MemberReturned_Reports() => Verify(
        $$"""
        using System.ComponentModel.DataAnnotations;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<int> AskAsync(string mail) => (await chat.[|GetResponseAsync<Order>|](mail)).Result.Quantity;
        }

        {{Types}}
        """);

    [Fact]
    public Task WrittenByEntityFramework_Reports() => Verify(
        $$"""
        using System.ComponentModel.DataAnnotations;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.AI;

        class Shop : DbContext
        {
            public DbSet<Order> Orders => Set<Order>();
        }

        class Desk(IChatClient chat, Shop shop)
        {
            public async Task AskAsync(string mail)
            {
                var response = await chat.[|GetResponseAsync<Order>|](mail);
                shop.Orders.Add(response.Result);
                await shop.SaveChangesAsync();
            }
        }

        {{Types}}
        """);

    [Fact]
    public Task WrittenByALibrary_Reports() => Verify(
        $$"""
        using System.ComponentModel.DataAnnotations;
        using Dapper;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat, System.Data.Common.DbConnection database)
        {
            public async Task AskAsync(string mail)
            {
                var response = await chat.[|GetResponseAsync<Order>|](mail);
                await database.ExecuteAsync("insert into orders values (@Quantity, @Code)", response.Result);
            }
        }

        {{Types}}
        """);

    [Fact]
    public Task StoreOfTheSameProject_IsLookedInto() => Verify(
        $$"""
        using System.ComponentModel.DataAnnotations;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat, IOrders orders)
        {
            public async Task AskAsync(string mail)
            {
                var response = await chat.[|GetResponseAsync<Order>|](mail);
                await orders.TakeAsync(response.Result);
            }
        }

        interface IOrders
        {
            Task TakeAsync(Order order);
        }

        class Orders : IOrders
        {
            private int _total;

            public Task TakeAsync(Order order)
            {
                _total += order.Quantity;
                return Task.CompletedTask;
            }
        }

        {{Types}}
        """);

    [Theory]
    [InlineData("Order[]", "total = response.Result[0].Quantity;")]
    [InlineData("List<Order>", "foreach (var order in response.Result) { total += order.Quantity; }")]
    [InlineData("Dictionary<string, Order>", "total = response.Result[\"a\"].Quantity;")]
    public Task CollectionOfLimitedValues_Reports(string type, string use) => Verify(InMethod(use, marked: true, type));

    [Theory]
    [InlineData("[property: Range(1, 5)] int Value", "int")]
    [InlineData("[Range(1, 5)] int Value", "int")]
    [InlineData("[property: Required] string Value", "string")]
    [InlineData("[property: EmailAddress] string Value", "string")]
    [InlineData("[property: Even] int Value", "int")]
    [InlineData("[property: Bounds(1, 5)] int Value", "int")]
    [InlineData("[property: Pattern(\"^a\")] string Value", "string")]
    [InlineData("[property: Chars(1, 5)] string Value", "string")]
    [InlineData("[property: Items(1, 5)] string[] Value", "string[]")]
    [InlineData("[property: Values(\"a\", \"b\")] string Value", "string")]
    [InlineData("[property: Format(TextFormat.Email)] string Value", "string")]
    public Task EveryKindOfConstraint_Reports(string member, string type) => Verify(OneMember(member, type, marked: true));

    [Theory]
    [InlineData("[property: Required] int Value", "int")]
    [InlineData("[property: DataType(DataType.Date)] string Value", "string")]
    [InlineData("[property: Display(Name = \"a\")] string Value", "string")]
    [InlineData("[property: System.ComponentModel.Description(\"1 to 5\")] int Value", "int")]
    [InlineData("[property: Confidence] double Value", "double")]
    [InlineData("[property: Range(1, 5), System.Text.Json.Serialization.JsonIgnore] int Value", "int")]
    public Task AttributeThatLimitsNothing_NoDiagnostic(string member, string type) => Verify(OneMember(member, type, marked: false));

    [Theory]
    [InlineData("class Score { private int _value; [Range(1, 5)] public int Value { get => _value; set => _value = value is < 1 or > 5 ? throw new ArgumentException() : value; } }")]
    [InlineData("record Score([property: Range(1, 5)] int Value) { public int Value { get; init; } = Value > 5 ? throw new ArgumentException() : Value; }")]
    [InlineData("class Score { public Score(int value) { ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 5); Value = value; } [Range(1, 5)] public int Value { get; } }")]
    [InlineData("class Score : System.Text.Json.Serialization.IJsonOnDeserialized { [Range(1, 5)] public int Value { get; set; } public void OnDeserialized() { } }")]
    [InlineData("[System.Text.Json.Serialization.JsonConverter(typeof(object))] class Score { [Range(1, 5)] public int Value { get; set; } }")]
    public Task TypeThatChecksItself_NoDiagnostic(string score) => Verify(
        $$"""
        using System.ComponentModel.DataAnnotations;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            private int _total;

            public async Task AskAsync(string mail) => _total = (await chat.GetResponseAsync<Score>(mail)).Result.Value;
        }

        {{score}}
        """);

    [Fact]
    public Task ClassWithDerivedTypes_IsLookedThrough() => Verify(
        """
        using System.ComponentModel.DataAnnotations;
        using System.Text.Json.Serialization;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            private double _total;

            public async Task AskAsync(string mail)
            {
                var response = await chat.[|GetResponseAsync<Drawing>|](mail);
                foreach (var circle in response.Result.Shapes.OfType<Circle>())
                {
                    _total += circle.Radius;
                }
            }
        }

        record Drawing(IReadOnlyList<Shape> Shapes);

        [JsonDerivedType(typeof(Circle), "circle")]
        abstract record Shape;

        record Circle([property: Range(0.1, 10)] double Radius) : Shape;
        """);

    [Fact]
    public Task TypeParameter_NoDiagnostic() => Verify(
        """
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<T> AskAsync<T>(string mail) => (await chat.GetResponseAsync<T>(mail)).Result;
        }
        """);

    [Fact]
    public Task DeclaredValidator_NoDiagnostic() => Verify(
        InMethod("total = Rules.Apply(response.Result).Quantity;")
            + "\nstatic class Rules { public static Order Apply(Order order) => order; }",
        project => project.Option("agentguard.validation_methods", "Rules.Apply"));

    [Fact]
    public Task MethodThatNobodyDeclaredAValidator_Reports() => Verify(
        InMethod("_ = Rules.Apply(response.Result); total = response.Result.Quantity;", marked: true)
            + "\nstatic class Rules { public static Order Apply(Order order) => order; }");

    [Fact]
    public Task FluentValidation_NoDiagnostic() => Verify(
        InMethod("var order = response.Result; await new OrderValidator().ValidateAndThrowAsync(order); total = order.Quantity;")
            + """

            namespace FluentValidation
            {
                public abstract class AbstractValidator<T>
                {
                    public Task RunAsync(T value) => Task.CompletedTask;
                    public Task ValidateAndThrowAsync(T value) => Task.CompletedTask;
                }
            }

            public class OrderValidator : FluentValidation.AbstractValidator<Order>;
            """);

    [Fact]
    public Task Evaluator_NoDiagnostic() => Verify(
        """
        using System.ComponentModel.DataAnnotations;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.AI.Evaluation;

        record Score([property: Range(1, 5)] int Value);

        abstract class Judge(IChatClient chat) : IEvaluator
        {
            public abstract IReadOnlyCollection<string> EvaluationMetricNames { get; }

            public abstract ValueTask<EvaluationResult> EvaluateAsync(
                IEnumerable<ChatMessage> messages, ChatResponse modelResponse, ChatConfiguration? chatConfiguration = null,
                IEnumerable<EvaluationContext>? additionalContext = null, CancellationToken cancellationToken = default);

            public async Task<int> ScoreAsync(string text) => (await chat.GetResponseAsync<Score>(text)).Result.Value;
        }
        """);

    [Fact]
    public Task TestMethod_NoDiagnostic() => Verify(
        """
        using System.ComponentModel.DataAnnotations;
        using Microsoft.Extensions.AI;

        class FactAttribute : Attribute;

        record Score([property: Range(1, 5)] int Value);

        class Tests(IChatClient chat)
        {
            private int _score;

            [Fact]
            public async Task Scores() => _score = (await chat.GetResponseAsync<Score>("text")).Result.Value;
        }
        """);

    [Fact]
    public Task LambdaAndResponseInALocal_Report() => Verify(
        $$"""
        using System.ComponentModel.DataAnnotations;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            private int _total;

            public async Task AskAsync(IEnumerable<string> mails)
            {
                var tasks = mails.Select(mail => chat.[|GetResponseAsync<Order>|](mail));
                foreach (var response in await Task.WhenAll(tasks))
                {
                    _total += response.Result.Quantity;
                }
            }
        }

        {{Types}}
        """);

    [Fact]
    public Task Message_NamesCallConstraintAndMember() => VerifyMessage(
        InMethod("total = response.Result.Quantity;", marked: true),
        "'GetResponseAsync' tells the model about [Range(1, 999)] on 'Order.Quantity' and checks nothing, so the program goes on with any value "
            + "the model writes; read the answer with 'GetStructuredAsync' and a [StructuredOutput] type, or validate it");

    [Fact]
    public Task MessageWithoutThePackage_NamesIt() => VerifyMessage(
        InMethod("await store.SaveAsync(response.Result.Code);", marked: true),
        "'GetResponseAsync' tells the model about [StringLength(10)] on 'Order.Code' and checks nothing, so the program goes on with any value "
            + "the model writes; validate the answer, or read it as a [StructuredOutput] type of the package AgentGuard.Runtime",
        project => project.WithReferences(SdkReferences.With("Microsoft.Extensions.AI", "Microsoft.Extensions.Logging.Abstractions")));

    [Fact]
    public Task MessageForAnAgent_NamesTheReader() => VerifyMessage(
        $$"""
        using System.ComponentModel.DataAnnotations;
        using Microsoft.Agents.AI;

        class Desk(AIAgent agent)
        {
            public async Task<int> AskAsync(string mail) => (await agent.[|RunAsync<Order>|](mail)).Result.Quantity;
        }

        {{Types}}
        """,
        "'RunAsync' tells the model about [Range(1, 999)] on 'Order.Quantity' and checks nothing, so the program goes on with any value "
            + "the model writes; read the text with 'Order.Read' of a [StructuredOutput] type, or validate the answer");

    [Theory]
    [InlineData("var response = await chat.GetStructuredAsync<Score>(mail); return response.IsValid ? response.Value.Value : 0;")]
    [InlineData("var response = await chat.GetResponseAsync<Score>(mail); var read = Score.Read(response.Text); return read.IsValid ? read.Value.Value : 0;")]
    [InlineData("var response = await chat.GetResponseAsync<Score>(mail); var read = StructuredOutput.Read<Score>(response.Text); return read.IsValid ? read.Value.Value : 0;")]
    [InlineData("var response = await chat.GetResponseAsync<Score>(mail); return response.Result.Validate().Count == 0 ? response.Result.Value : 0;")]
    [InlineData("var response = await chat.GetResponseAsync<Score>(mail); return StructuredOutput.Validate(response.Result).Count == 0 ? response.Result.Value : 0;")]
    [InlineData("var options = new System.Text.Json.JsonSerializerOptions { TypeInfoResolver = StructuredOutput.TypeInfoResolver<Score>() }; var response = await chat.GetResponseAsync<Score>(mail, options); return response.Result.Value;")]
    public Task GeneratedReader_NoDiagnostic(string body) => Verify(Structured(body), project => project.WithGenerators());

    [Fact]
    public Task StructuredTypeReadWithoutItsReader_Reports() => Verify(
        Structured("var response = await chat.[|GetResponseAsync<Score>|](mail); return response.Result.Value;"),
        project => project.WithGenerators());

    private static string Structured(string body) => $$"""
        using AgentGuard.Runtime;
        using Microsoft.Extensions.AI;

        class Desk(IChatClient chat)
        {
            public async Task<int> AskAsync(string mail)
            {
                {{body}}
            }
        }

        [StructuredOutput]
        partial record Score([property: Bounds(1, 5)] int Value);
        """;

    internal static string InMethod(string use, bool marked = false, string type = "Order") => $$"""
        using System.ComponentModel.DataAnnotations;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Logging;

        public class Desk(IChatClient chat, IStore store, ILogger log)
        {
            private readonly List<Order> _orders = [];
            private Order? _last;

            public async Task AskAsync(string mail)
            {
                var total = 0;
                var response = await chat.{{(marked ? $"[|GetResponseAsync<{type}>|]" : $"GetResponseAsync<{type}>")}}(mail);
                {{use}}
                await Task.Delay(total);
            }
        }

        {{Types}}
        """;

    private static string OneMember(string member, string type, bool marked) => $$"""
        using System.ComponentModel.DataAnnotations;
        using AgentGuard.Runtime;
        using Microsoft.Extensions.AI;

        class EvenAttribute : ValidationAttribute;

        record Score({{member}});

        class Desk(IChatClient chat)
        {
            public async Task<{{type}}> AskAsync(string mail) => (await chat.{{(marked ? "[|GetResponseAsync<Score>|]" : "GetResponseAsync<Score>")}}(mail)).Result.Value;
        }
        """;
}
