using AgentGuard.Analyzers.Flow;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A call that reads a whole file, response, output or table, however much there is of it.</summary>
internal static class WholeRead
{
    private static readonly (string Names, string Type, string What)[] Reads =
    [
        ("ReadAllText ReadAllLines ReadAllBytes", "System.IO.File", "file"),
        ("ReadToEnd", "System.IO.TextReader", "output"),
        ("GetString GetByteArray", "System.Net.Http.HttpClient", "response"),
        ("ReadAsString ReadAsByteArray", "System.Net.Http.HttpContent", "response"),
        ("ToList ToArray", "Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions", "query result"),
    ];

    private static readonly Dictionary<string, (string Type, string What)> ByName = Reads
        .SelectMany(read => read.Names.Split(' ').SelectMany(name => new[] { name, name + "Async" }), (read, name) => (read, name))
        .ToDictionary(pair => pair.name, pair => (pair.read.Type, pair.read.What), StringComparer.Ordinal);

    private static readonly HashSet<string> Bounds = new(StringComparer.Ordinal) { "Take", "First", "Single", "Chunk", "Page", "ToPagedList" };

    private static readonly HashSet<string> Lengths = new(StringComparer.Ordinal) { "Length", "LongLength", "Count", "ContentLength" };

    /// <summary>What the call reads the whole of, in a word; null when it reads nothing, or when the code bounds it.</summary>
    public static string? Of(IInvocationOperation call, Compilation compilation, CancellationToken cancellation) =>
        ByName.TryGetValue(call.TargetMethod.Name, out var read)
        && (call.TargetMethod.ReducedFrom ?? call.TargetMethod).ContainingType.IsOrInherits(read.Type)
        && !IsBoundedQuery(call)
        && !(read.What == "file" && IsChosenByAuthor(call.Arguments[0].Value, compilation, cancellation))
        && !ComparesLength(call)
            ? read.What
            : null;

    private static bool IsBoundedQuery(IInvocationOperation call)
    {
        var source = call.Instance ?? call.Arguments.FirstOrDefault()?.Value.Unwrap();
        while (source is IInvocationOperation query)
        {
            if (Bounds.Contains(query.TargetMethod.Name))
            {
                return true;
            }

            source = query.Instance ?? query.Arguments.FirstOrDefault()?.Value.Unwrap();
        }

        return false;
    }

    /// <summary>A file that nobody but the code or the configuration names has the size its author gave it.</summary>
    private static bool IsChosenByAuthor(IOperation path, Compilation compilation, CancellationToken cancellation, int depth = 0) =>
        LocalValue.Origin(path, compilation, cancellation) is var origin
        && !origin.DescendantsAndSelf().Any(part => part is IParameterReferenceOperation
            || (part is ILocalReferenceOperation local && (depth > 2 || LocalValue.LastAssignment(local) is not { } value || !IsChosenByAuthor(value, compilation, cancellation, depth + 1))));

    /// <summary>Code that compares a length may refuse or shorten what is too long.</summary>
    private static bool ComparesLength(IOperation call) => call.Root().Descendants().OfType<IBinaryOperation>().Any(comparison =>
        comparison.OperatorKind is BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
        && (IsLength(comparison.LeftOperand) || IsLength(comparison.RightOperand)));

    private static bool IsLength(IOperation operand) =>
        operand.DescendantsAndSelf().Any(part => part is IPropertyReferenceOperation { Property.Name: var name } && Lengths.Contains(name));
}
