namespace AgentGuard.Analyzers.Flow;

/// <summary>
/// What a loop does to the names it uses: which count its passes, and which get their value from certain calls (those of a model).
/// A few passes over the loop's operations instead of a data flow analysis; what it does not understand it leaves out.
/// </summary>
internal sealed class LoopValues
{
    private const int MostPasses = 6;

    private const int MostAssigned = 20;

    private readonly HashSet<ISymbol> _derived = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _counters = new(SymbolEqualityComparer.Default);
    private readonly Func<IOperation, bool> _isSource;
    private readonly LoopBody _body;

    /// <param name="body">The loop.</param>
    /// <param name="isSource">True for the calls whose answers are followed.</param>
    public LoopValues(LoopBody body, Func<IOperation, bool> isSource)
    {
        _body = body;
        _isSource = isSource;
        FindCounters();
        for (var pass = 0; pass < MostPasses && Spread(); pass++)
        {
        }
    }

    /// <summary>True when something in the value counts: a name the loop adds to, or an increment in place.</summary>
    public bool Counts(IOperation value) =>
        value.DescendantsAndSelf().Any(operation =>
            operation is IIncrementOrDecrementOperation or ICompoundAssignmentOperation
            || (MemberOf(operation) is { } symbol && _counters.Contains(symbol)));

    /// <summary>True when something in the value comes from the calls that are followed.</summary>
    public bool IsDerived(IOperation value) =>
        value.DescendantsAndSelf().Any(operation =>
            _isSource(operation) || (ValueName.SymbolOf(operation) is { } symbol && _derived.Contains(symbol)));

    /// <summary>The value, and what the loop assigns to the names in it.</summary>
    public IEnumerable<IOperation> WithAssigned(IOperation value)
    {
        yield return value;
        var names = new HashSet<ISymbol>(value.DescendantsAndSelf().Select(ValueName.SymbolOf).OfType<ISymbol>(), SymbolEqualityComparer.Default);
        foreach (var operation in _body.Own)
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when names.Contains(declarator.Symbol) && declarator.GetVariableInitializer() is { } initializer:
                    yield return initializer.Value;
                    break;
                case IAssignmentOperation assignment when ValueName.SymbolOf(assignment.Target) is { } target && names.Contains(target):
                    yield return assignment.Value;
                    break;
            }
        }
    }

    /// <summary>The value, and everything the loop assigns to the names in it and in what is assigned.</summary>
    public IEnumerable<IOperation> Behind(IOperation value)
    {
        var seen = new HashSet<IOperation> { value };
        var open = new Queue<IOperation>();
        open.Enqueue(value);
        while (open.Count > 0 && seen.Count <= MostAssigned)
        {
            var current = open.Dequeue();
            yield return current;
            foreach (var next in WithAssigned(current).Where(seen.Add))
            {
                open.Enqueue(next);
            }
        }
    }

    private void FindCounters()
    {
        foreach (var operation in _body.WithCallees())
        {
            var target = operation switch
            {
                IIncrementOrDecrementOperation step => step.Target,
                ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } step when IsNumber(step.Type) => step.Target,
                ISimpleAssignmentOperation { Value: { } value } step when IsNumber(step.Type) && AddsToItself(step.Target, value) => step.Target,
                IInvocationOperation { TargetMethod: { Name: "Increment" or "Decrement" or "Add" } method } call
                    when method.ContainingType.Is("System.Threading.Interlocked") && call.Arguments.Length > 0 => call.Arguments[0].Value,
                _ => null,
            };
            if (target is not null && MemberOf(target) is { } symbol && !IsOnlyAfterFailure(operation) && !StartsAnewInEachPass(symbol))
            {
                _counters.Add(symbol);
            }
        }
    }

    /// <summary>A counter of failures says nothing about passes that succeed.</summary>
    private static bool IsOnlyAfterFailure(IOperation operation) =>
        operation.Ancestors().Any(ancestor => ancestor is ICatchClauseOperation);

    private bool StartsAnewInEachPass(ISymbol symbol) =>
        symbol is ILocalSymbol
        && symbol.DeclaringSyntaxReferences.Any(reference =>
            reference.SyntaxTree == _body.Loop.Syntax.SyntaxTree && _body.Loop.Body.Syntax.Span.Contains(reference.Span));

    private static bool AddsToItself(IOperation target, IOperation value) =>
        value.Unwrap() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } sum
        && MemberOf(target) is { } symbol
        && sum.Descendants().Any(operand => SymbolEqualityComparer.Default.Equals(MemberOf(operand), symbol));

    /// <summary>The local, parameter or member itself, also when it is a member of another object: <c>state.Round</c>.</summary>
    private static ISymbol? MemberOf(IOperation value) => value switch
    {
        IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } member => member.Member,
        _ => ValueName.SymbolOf(value),
    };

    private static bool IsNumber(ITypeSymbol? type) =>
        type?.WithoutNullable().SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double
        || type.Is("System.TimeSpan");

    private bool Spread()
    {
        var before = _derived.Count;
        foreach (var operation in _body.Own)
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer() is { } initializer:
                    Take(declarator.Symbol, initializer.Value, declarator);
                    break;
                case IAssignmentOperation assignment:
                    foreach (var target in Targets(assignment.Target))
                    {
                        Take(ValueName.RootOf(target), assignment.Value, assignment);
                    }

                    break;
                case IIncrementOrDecrementOperation step:
                    Take(ValueName.RootOf(step.Target), step.Target, step);
                    break;
                case IForEachLoopOperation each when IsDerived(each.Collection):
                    _derived.UnionWith(each.Locals);
                    break;
                case IIsPatternOperation test when IsDerived(test.Value):
                    TakePatterns(test.Pattern);
                    break;
                case ISwitchOperation choice when IsDerived(choice.Value):
                    foreach (var clause in choice.Cases.SelectMany(section => section.Clauses).OfType<IPatternCaseClauseOperation>())
                    {
                        TakePatterns(clause.Pattern);
                    }

                    break;
                case IInvocationOperation call when !_isSource(call):
                    TakeFromCall(call);
                    break;
            }
        }

        return _derived.Count > before;
    }

    private static ImmutableArray<IOperation> Targets(IOperation target) => target switch
    {
        ITupleOperation tuple => tuple.Elements,
        IDeclarationExpressionOperation { Expression: ITupleOperation declared } => declared.Elements,
        _ => ImmutableArray.Create(target),
    };

    /// <summary>A name gets a value: it is derived when the value is, or when a derived condition decides about the write.</summary>
    private void Take(ISymbol? symbol, IOperation value, IOperation write)
    {
        if (symbol is null || _counters.Contains(symbol) || _derived.Contains(symbol))
        {
            return;
        }

        if (IsDerived(value) || LoopExits.Decisions(write, _body.Loop)?.Any(IsDerived) == true)
        {
            _derived.Add(symbol);
        }
    }

    private void TakePatterns(IPatternOperation pattern)
    {
        foreach (var part in pattern.DescendantsAndSelf())
        {
            var declared = part switch
            {
                IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
                IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
                IListPatternOperation list => list.DeclaredSymbol,
                _ => null,
            };
            if (declared is not null)
            {
                _derived.Add(declared);
            }
        }
    }

    /// <summary>Collections and builders take in what they are given; <c>out</c> arguments come from the others.</summary>
    private void TakeFromCall(IInvocationOperation call)
    {
        var receiver = call.Instance is null && call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? call.Arguments[0].Value : call.Instance;
        var given = call.Arguments.Where(argument => argument.Parameter?.RefKind != RefKind.Out && !ReferenceEquals(argument.Value, receiver));
        var takesIn = given.Any(argument => IsDerived(argument.Value));
        if (takesIn && receiver is not null && IsContainer(receiver.Type) && ValueName.RootOf(receiver) is { } root && !_counters.Contains(root))
        {
            _derived.Add(root);
        }

        if (takesIn || (receiver is not null && IsDerived(receiver)))
        {
            foreach (var argument in call.Arguments)
            {
                if (argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref && ValueName.SymbolOf(argument.Value.Unwrap()) is { } target)
                {
                    _derived.Add(target);
                }
            }
        }
    }

    /// <summary>Types of libraries that hold values; a type of the application may do anything with them, a budget for one.</summary>
    private static bool IsContainer(ITypeSymbol? type) =>
        type is { SpecialType: not SpecialType.System_String }
        && !type.Locations.Any(location => location.IsInSource)
        && (type.Name.EndsWith("Builder", StringComparison.Ordinal) || type.IsOrInherits("System.Collections.IEnumerable"));
}
