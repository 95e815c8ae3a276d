/* Written by “npm run bench -- fitKinds --write” and read by readRows of weightTable.ts: signs of an instruction and
   their weights for explain, document, fix, refactor, test, review, optimize, generate, ask. */
export const tableOfWeights = `
!!#%YeeR8
# ,%IAoD&
%gives%JoJ?A
%is%8pARJ
%what's(p@A@J
"?%Z7M?g
"@ask%IAC@g
#condition"cj4:S
#doc(M@K@J
#fault%AoBIA
%inite%7Z:Ag
#judge%8JE9A
#make%C@RDA
#negation"Zp0,J
#perf&J@IpA
#say#g@C@]
%elf"^IAd/
%hape%7NAJJ
%wap&@(L<&
#test(AIfIJ
%his#Ia,hA
#wh%[?C?g
"a%7HZVJ
# bit(7NA@A
%failing%J/pIJ
, test(J/pIJ
&unction%AJIEA
- that%A@JEA
%test&J&pJJ
#11y%J@N@A
#ccept)J7JEJ
)s&JpH8J
#dd%:6eC8
& a%@6[;A
( #%IIpHJ
)case(IJpGJ
)test#JA8MJ
*imeout%HJ8NJ
(n(AIHEJ
'cases%JAgHA
'the%@e7CA
(o%JJgGJ
) the(JIgGJ
(ype(IMAGJ
&ress%IoAlA
#ggiungi%B77DA
%rega%J6SEJ
#joute%B7@EJ
#llow+HAJNJ
%ways(JeJ@J
#m(AII2]
% i)AJJ/p
#n%_.8B8
%notate&<IJJJ
%y(A6MIS
&thing)JA<JA
+ that&J/NJJ
#pply%JMIAJ
#re%6937p
& the%JJDJA
*re#6?;Ag
#s&n>AEA
%k(A8ANJ
%sert%JAp?J
#ttachments%J@IEJ
#udit#CAI1J
( trail(JJFNJ
#void(A0@gA
( the%A<ISJ
#ñade%NI>CA
( un%MI>L8
+ botón&IJHNJ
"bash(JPJDA
%tch#J@JfJ
&s&JApHJ
#e)@8b?8
%fore"@Ia7J
%st%J@LG]
%tter%FNIRS
#igo%JJJp8
%tte%q!V78
( einmal%JJE@J
#lind&J@N@J
( spots(J@M@A
%ocking(J7JgJ
#ork)JoI@J
#raucht)JJ&[g
* man(JJ/Jg
%eak(g1?JA
(s"JgAAJ
%ing&C<?HA
( the(AEIJA
#u%g7o6J
%ild(If-2J
%llet(IAJoJ
%nu)A@EAA
"c'est%R@DRA
( quoi%o@>@]
#ache%JIJfA
%n%%^BIS
& be null(ApIJ/
'i%@6M7]
( use(JI@Ag
'this%&;IoS
+ be(8DJ@A
,go&JIES&
&'t(AoI@J
#hange%@WJ68
) the(KDA@A
)log(E@I@J
, entry%<JHJJ
%e(@7D>g
&ck%@8kB&
( for(JA2JJ
)that"J8MHJ
+e#?/]CJ
+is%AJ<JJ
#i%??ET8
#lean%A2@[A
( it(JDJ8J
(up&JmABJ
%i(I@IEA
%ose(JfAJA
#o(f?A6S
% robi#fJJJA
%bertura&I@p@J
%de&89<J8
' for(IJIEA
(review%IINIJ
%menta%NII@J
&ment#K72@S
* every%EJIJA
+la(dAJJJ
+on(>JMJJ
+the%NJHJA
-is*EJIJA
*s%8@D?A
&o%p@IIJ
&pare&@@q.S
'leta&N?8CA
*e%H?fMA
+ the"G@fLJ
%nnection(JgA@J
&sider&IEKIA
'tructor%IAJEJ
&vert%JNIIA
%py%JV@7A
%rrect%EIBIJ
'ige(If@IJ
%sa fa&oJII8
%uld%-A:_A
( be%AMIo&
)i&JIIAp
)this%&E?2]
- be(AMGJ]
%ver&J@pIJ
(age&I6qAJ
#pu%J8JpJ
#rea#@@SDJ
' una%IIANJ
+ función#IIAMJ
'te%H7[MJ
) a"IJJMJ
%itique&JHEAJ
%on&JAJEA
#ustomers in&@o@XJ
%t%H:@oA
& it&JEJ7J
) down%J<J@J
%ál&8JJJp
' es la&8JJIp
#zy(@@A@p
"daha(@<?RA
' hızlı(JGJpJ
%s%-p538
& gehört*J<IIJ
#e&EY79A
%adlock%JAEAJ
%bounce%A5Ii8
&ug this(IfIAJ
%code(fI@IJ
%lete%JEAAJ
%masiado%@;@ZA
%r(7f6eA
&ive&o7J@J
) the&o7JIJ
%s%AKMA/
&cribe%YAfHA
+ it%FJpJJ
. blocks(6JgJJ
,the%hA7IJ
,what%mJAJA
#id&AINJ8
& i(A@MJ8
%e&0V-l8
%ff%AJNJ8
'erence%JJJHp
- between%JAIIp
#o%8I/qJ
% i%JJ@Jp
' have%AJIJg
(need%JJ7Jg
't%@rYY&
( in%JGJpJ
&the%@6IWA
(is&J>ISp
&we%AJ6Rp
( have%JJ?Ag
&you)AJ<AA
) see&JJ<JA
%c%D[?@A
& this%NAIJA
&s%;o?.8
'tring%EAAJJ
&ument%A7eH]
+a%MAAJJ
+e%NIJIJ
%daj%E@@:A
( przycisk)JJGNJ
%es(6JB@g
' it&@7b@A
(the(A[1J]
+ order%8AJJg
*is%68BAg
, follow(HJNJ8
-look%JJNJ/
-work%AAIJg
'n't%.fGf]
(t(JoJ@J
%ku&N@JIJ
'mentiere&E@AAJ
%n't#:GK[J
( change&I(Q[S
/ the%J#SpJ
)explain#2eJAJ
&t&SE@@A
%uble)JoJ@J
%xygen%M8JJJ
#rop%?<7LA
' the(ICJYS
%y(IEJ@J
#uplicate(JeJ@J
#á(@fD@8
% uma olhada%AAMJA
"e(8JIJp
#arly%J)JoJ
#l&7l@]8
%i5(fAIIA
#n(q6?8S
#quals&J7JEJ
) ,(J7JDJ
+ #%J@JDJ
#rklär&oAJIA
)e'e@JJA
%ror%A[6<A
#scribe%A?IEA
%lint(GaJIA
) ,%Fk@@A
%t-ce#/@2@g
&á%AJNJ8
#very%<QRH8
(thing%JkI%A
#xit(8fI@S
' code'8fI@S
%pected&Jp8AJ
&lain%h[?6A
* ,#AJHgJ
+in(*JJJJ
+the&q@@@A
+why%Y]?J/
(ne)o@I@J
'icit(7EIJJ
(que)p7JJJ
'ícame&oJJAJ
&ose%JIADJ
&ress&IEA@J
%tend%H?gKJ
) the&JIpFJ
&ract%JMAIJ
* the%JMAHJ
(e)JN8AJ
#yes)J@N@J
"fewer&>;@nJ
#ile(IgA@J
&l%E?.;J
' in#M@.BJ
* the"I@.EJ
%nd%6K;QA
' bugs(J7MJJ
(the#@HDJJ
&iscilo(J@ADJ
(h&7IANJ
%x*7qJ@A
& it*ApIJJ
'the%ApHJJ
#or&S:?)J
#unction%I0JNA
+ that&I?JNJ
#x)Io@@J
"gebruik)JEJ?J
%ht%.eBYA
' das&J%IpS
+ auch&J/ISp
%nerate%N?ID8
+ a%J@[N8
%t(STSG8
& in&AINJ/
'rid%.g6oA
* of%@C6fA
'this%8DIIJ
+ down#8IJgJ
&ting%@m@@]
* #'@Q?@g
#ive&c9L/A
' me%[@g6A
* an(gJ@HJ
(the%JMIHJ
'n%J7pIJ
's&JoJ8J
#o%[8T18
% ahead(BJfJ/
%od(JAMJ/
#rade(J@DAA
#test%J@p@J
#uard(AEAHJ
"half&7e@nA
%ndle%@n@:J
%ppy path(I?fIJ
%s(@g@B8
& to*JoJ@A
%ve%8QS3A
' a(@IJE8
(i&JJ<J8
(the%AAfHJ
%y(H8KJg
& algún(JADJ8
%z(@D@[A
#eavy*J@IoJ
#ow#RAJG]
& big&8JHJp
'can(JJGgA
* i(/J@gJ
(ome%pAHJA
'do%RHYAg
) i&&[QAp
*the(pJIJ/
*we)pJJJ/
)es#gAL5J
+ it%pJJI/
,the(pJJA/
.is(]JLJ/
'is"JIMJA
) the(pJIJ/
,is&&JIJp
'many(8JHJp
(uch(AJJ7p
+ memory%JJJ&p
'often%8JIJp
'to&AJHJp
'would"IKTJ&
, i&AJ@Jp
-you%SHgJ/
"i"fh"1A
# can't&oL=AJ
%don't%QS1JS
* want%8S9:g
%get&pIA@J
%have%7IDB]
) a%A7EKJ
%only%fHQ@S
) want"[QF@p
#'d%I<g>A
%m%I6p?g
& not&8INJJ
#f(.Z7U]
% i(8IIJg
#l%'l@q&
#mplement(IAADJ
,a&IIAEJ
&rove&JA?oJ
#n%ee5TJ
% general%AHIJg
&the%%q@<8
&what&pIIIJ
%cluding%IApHJ
%dex(A7?i/
%line#M:@IA
) comments&NGJIJ
%put(J7JEA
%sert%K@@<J
%troduce(IDJHJ
, a%IEJIJ
#s%88;[]
% #(A@IAp
&it%77DRS
( ok(JAGJp
)possible%JJHgA
)worth%JJGAp
&my%JJMJ8
( sql"JJMJ/
&that&JAJ8p
(e#B7;@]
)re(/AKRS
+ a%.CHfS
(is%.RC@]
* safe(JJMJ/
+thread&JJFJp
%so(A7HSg
' funciona&J8JAp
%t(7.D7g
#t%,h>iA
% does(5bJJJ
&has(@?AfJ
) to&A7JoJ
&prints%AoAJA
&says%JgA8J
'hould%Cd@)/
&takes%J&JqJ
%'s%Ve@-J
%erator%AeA:A
"javadoc%NIA@A
#eg+o@I@J
%st%JAJ@p
#sdoc&N@@IJ
#udge(7A;[J
"kafka%AJIIg
%n%R5^HS
& dit&7A7Rp
* sneller%AJHpA
(u(]JnA/
&n das%A7L@g
#eep)IIIEA
#ürzer(IE@@A
"la(/e-fA
%zy#JAJfJ
#e(0oC?A
% bouton(8fIJJ
%ave&N@K@8
( a*NJI@A
%g&p@J@J
%s&C.-qA
&s%@<@nA
%t""/LTS
& it%8DAe8
'the(I9fA8
#gtm%JJMJ8
#ift the)IEJ7J
%ke%@/^oA
%st&BZE6S
' or%JAI@p
#o%AIKE8
%g(f/ADJ
&in%7m@<A
%hnt&JGJAp
( sich#JJJ7g
%ok(ARE@J
' for(JAEIA
(into&JpGIJ
, the(JpGIJ
(over#AADJJ
's&ANA6A
%s(@f.[A
%wer&JHJoJ
(cases(JAAnJ
"maak%@d6_A
%ch#7;QD/
' das#J>AjA
%ke"6bG^/
' a&G?g<A
) test&FJpIJ
(it%@V7nA
* a%IDJ@J
+stop&AoAIJ
+use(JGJpJ
(me#[.JMJ
(one%J9@EJ
(sure&EG]>J
(that%JpA?J
*e%:U%IA
+ tests&JoA/J
*is&6N.[A
, code&JNJ>J
'file(JJ/NJ
%nca(JoJ7A
&y#?a@PA
' results(JeJAJ
%p%JEJ@J
& instead of%JMJ/J
%ximum*JoJ8A
%y%SAHIg
& i#SAdIJ
( ask"gAfJ/
#eaning of&p?JJA
%moize%JIJfJ
'ry#@gDH/
%ntion&N/JJJ
* in%M8JJJ
%rge%7]>ZS
( the#J;JJJ
#issing%KOo@A
* ,&I/pJJ
%t(f-<F8
#ock&J7SEJ
' the(I@p@J
%stra&A@@EJ
%ve)JEA@J
' the#JMJHJ
#rkni(J@M@J
( na to(A@N@J
#uss)AJ@@p
&t%7q>eA
' be&@U@n/
* a"ANJHA
%tex(A@I@p
#y%D72PA
"n+1&A@JpJ
#ach*JoHIJ
%me(J?NIJ
%pisz(B@RD8
) testy%JIgIJ
#e%%sB@8
%den&t@=@8
%ed%h7HP]
' a%1J%L]
)n&oJ=M8
's%B[eI8
( a#LAM9A
)to%Ho@nJ
+ be(IoA@J
%w(@AAEJ
#ie#_d9,8
%t(K2GZA
& ,%D25fA
#o#Ya-I/
% magic numbers&J3JJJ
&tests(J?IMA
%body%<o?@J
%n%edC-8
%t&ZSH(J
& a%S2IJA
'have(IDAJJ
'working&Jo@@J
&e%37M@A
&hing&@1oJA
#pm&JpAF]
#ull(IR>Hg
#ão%HZa68
"o%6n/]A
# botão*ApI@J
%que([.C,g
( você(AANA8
#f%B:f.A
#n&7t4K&
%e(-:AS]
& more)J>KEA
'query(J?JfA
'too&JmJAA
%ly&7HEp&
' the%JoJ8J
#penapi(LH/MA
%timise(JAAoJ
#timize*@HHpJ
#ur%S9In8
%t)RnI@A
"parallel&I@JpJ
#eople&;@8pJ
%rché#e7?@]
&f#JIJfJ
#hpdoc%MIIIJ
#oint%J8NJ8
( out%IJMJ8
%ke holes(I@M@J
%r%o@4?]
& qué&oAFJS
%urquoi%f@HAS
+ ce%gJJJ/
,pas(8JIJp
#ra que serve*p@J@A
%efetch&J@IoJ
&pare(7DRIJ
%ices(IgJ?J
&nt*@@ANJ
( a&7AJNJ
* summary*78JNJ
%oof(J8pIA
( that(J8gIJ
&perty test%JIfJJ
&s(87L@g
' ,&J?K?p
) cons%8?M7p
&ve%S8nIJ
%zetestuj(A@o@J
#ull%I1I:A
' the(AEJGJ
%t%h'p%8
& a&A"fK]
'the%1DJIJ
)is#fKJ8J
#ytest(J7gAJ
#ásalo&JEI@A
) a%JEI@A
#řidej&E7@CA
"qu'est-ce que tu(8JMJ8
%al%8@JJp
%e&n#6b/
& fait&pHJ@J
&lle(8AIJg
) est la&8AJJp
&ry(JAIDA
( for%AJJ<J
, the%JJJ;J
&stion%JJGJp
%é%Q6D@]
& hace(oJIJ8
"race condition between(Ig@HJ
%te&IINIJ
#ead(85LpJ
' the&8?LNJ
'y(JJMI8
%dis)JAI@p
&uce&@A@oA
) the%JBIoA
%factor%Jp7@A
+ the)JEAJJ
+iza(I<IJA
%gex%?7@tA
( for%JAJ<J
&ression test%J/oJJ
%lis%JIMJJ
%move(JDJ/J
) the&IEJ8J
%name+IEJ@J
%pair(AgHAJ
&lace(@ES@A
* the%7Cg68
%st(J@@NA
'ructure(JDIIJ
%try(J/JNJ
&urn&[(@DJ
) the)J/JNJ
%use%J@JnJ
%vew&@@N@J
&iew%@f<@A
) the&JA<JJ
%write%@0[f/
#oast&J?NIJ
%ws%IfAIA
#spec&IApIJ
#un(J8JoJ
#äum)@EIJA
"s(K.AfJ
#aca(JNJ?J
%me%@<7:J
%ve(JIJ<J
%y%M7BJA
#chau%I@NJJ
( mal drüber%I@NJJ
&reib";@[AA
'ijf%8?oDA
* tests&AIpHJ
%ript%JA8NJ
) that"I8ANJ
'vi%C7@MA
) dei test&JJpGJ
#e&&oL?S
%curity%J@NAJ
%e&7BqJ8
%gfaults%JgI@A
%lect only(JAJdJ
%mpre*AoI@J
%nd&@I@EA
%para%JEJAJ
)te%JEIAJ
%t%I6Qdp
#hould%6h7QS
) be%Jr@@/
, a&J*JAJ
*i%A6B@p
+ be+JJNJ/
,use&JIIAp
*take(JDI]/
+his(I@IJp
. be'JHIJg
*use%JDJA8
*we#JJ@Jg
&w&I&REJ
' an%J&JNJ
(me%ZJfGJ
(the%A8ANJ
's'JfJAJ
#ign"JANJ8
' this&J8NJ8
%mplify(JEJAJ
&ulate a&JJp/J
%nce&@o@6g
#kriv%;0Z98
#low*JJ/pJ
#mell test)JJ*JJ
#ome%2dd08
'one%aIC68
'thing&@(L<8
%rt&?p6[A
' by(JGJEJ
(that&JnA@J
'ing)AmIIJ
#pec&A@J@p
&ed(J?@gJ
%lit%AE@6g
( it#?MJ.g
%ot)A@EJJ
' the(J8DJJ
+ bug#JADAJ
%rawdź(A@D@J
#ql%@H@:g
#tack overflow(Jg88J
&te%VZ8?8
( machine(I@ANJ
'ic%JFM@p
%ill%HgNJ&
%op it from%AfJHJ
%ream)J@JoA
'ss'JAg@A
#ummary*EIIHJ
%pport"[..Dg
#vg)JIJNA
#witch)J=JES
"table"J2J;A
&s(J8AJg
' or&J7JIp
%gs&IQ@<A
%ke%RK*8&
#e&@<@nA
%ll#[-;@]
' me"X?C@]
* if(A8EJA
%st%AQ[;A
' flakes(Jg/JJ
)or(J8gAA
(the%JAp@J
'e&JJp?J
(s%JAgAJ
'ing&A@oJA
's%@Sr7&
( fail%Jg/JJ
*or&IIpIJ
'y%J@@fA
#hat&Tt7#8
%e#:_5TA
& bug(H&ggJ
'comment%k&IHJ
'documentation%MZJ?J
'linter%:fI?J
'next)N?J@J
'same(?2@;]
'timer%JoJ7J
&re's(nS?BJ
%is%]U5ZJ
' function%@3A[A
(has%N&JJJ
(is%@[@f8
*n't(>oJJJ
(needs(L/g1J
%read%7p>@g
&ottle&AAAoJ
#idy&IE@@J
#le*J7AoJ
#o&I9M:&
%do)J@AEJ
' ,(@@JDJ
%long(g6SQA
#ranslate"j.@IJ
, the&<AJJJ
%ie(JAJDA
%op(@:@eA
'po%@<@eA
#set this+IHo@J
#u'AJMJ8
%rn%P;[BA
' the&?EACJ
#wo%BpAFA
#ype%@:7D8
' guard%IIJNA
- for(IHJNA
'script#AeJD8
#á%AeDR/
"ui&JpJ7J
#ma*@@@qA
#n#02R;A
% enum(JNJ?J
&test(JHgHJ
%a&0-Sr8
%e(AHAMA
& fonction&JJJ3J
'requête par%J8JoJ
%it)I@oB8
%tested%J@pAJ
#pdate&EI@:A
%rość*AEI@J
#sa%@<@nA
%e%@VHPA
& #(JDJ8J
'a(A@JnA
(n*J4Jp]
'destructuring&JNJ/J
'early%JDJ8J
'of*JmJAJ
'the%JEJ8A
#tilise(JDI@J
"v:ask%@7d8g
( @this(@7JIp
&void(7K@fA
* @perf#JIJfA
,shape(ADI8J
,this%@AAeJ
%create#B7SMA
+ @ask%C:6Rg
-condition%C,djA
-doc(EA@@S
-fault#.g[K8
.inite%@f5[g
-judge&86N;A
-make(ABHDA
-negation%.)3?p
-perf([+AsJ
-say&bRA5A
.elf%[5RPp
.hape%:;IHg
.wap&/HQp8
-test(J@g@S
.his"IJOM8
-wh(V.@JJ
%document";>;Gg
- @ask%9&JRp
/doc%GIJIp
/fault#DAIJA
0inite%&8No&
/judge%3JIJJ
/make#@gASA
/perf(lAJSA
/say%N8@AA
/this%*@c@g
/wh%EJIJA
%explain(g@I@J
, @ask&>oIJ]
.doc%)JCJJ
.fault%dS@JA
/inite&Zo?JA
.make%o@@QA
.perf#.AM]J
.say(mAIJS
/elf&k.?IA
/hape&o@AAJ
/wap"oJ@JJ
.test&p/JJJ
/his(dR[AA
.wh%iR>@8
%find&7^E?J
) @fault%7QD@A
+judge%@@EJJ
'x(Jo9@A
( @doc#MJHHJ
*fault)Jp@JJ
*negation&J(MJA
*perf"@RIfA
*this*Bp?AA
%generate)H@SEJ
- @doc%FJJNJ
/make(IAADJ
/shape%JHAMJ
0wap%IHANJ
/this(I@ANJ
%handle%?r,K8
%improve%@%lsS
, @fault(J7JMJ
.perf(II?fJ
.this%>?ooA
%know#HLfHA
) @ask%7fB?S
+say#f?CJA
+this#>hfH/
+wh%pIJJA
%make#Ci?Q8
) @ask%='p;A
+fault(Hdg7A
+make%C&oIA
+negation(M5J[J
+perf)IQAnJ
+say%fjA4J
,elf%o6A<J
,hape(I;RAA
,wap(J?SDJ
+test&Hhp,A
,his%:V-^A
+wh)J/JNJ
%optimize)AIInA
- @finite"7Xe]J
/make"@o@dA
/negation%Jgg&J
/shape#A@JgJ
/this(A@AoA
%reduce%@0@q8
+ @ask(JGJgA
-perf)J@JoJ
-this&AEAAJ
'factor%@E@]A
- @ask#Z.Zd]
/condition%I;Q9A
/doc*E>JCA
/fault%BLRG]
0inite%@J@oA
/judge)JEH@J
/make%@:gXJ
/perf%7^7eA
/say%a/@@A
0elf%gBd.A
0hape(JMJIA
0wap&REAAA
/test%I2[7A
0his%ZUf=S
/wh(S5]A]
'move&@N7KJ
+ @make#IJJfA
-shape%@;?ZA
-this)AWI6A
'view&@IbA8
+ @ask%HgTHJ
-doc%HAMJJ
-fault%@fC?J
.inite%JgQIJ
-judge(IJDIA
-make&ARCOJ
-perf!8Jb#J
-self(@ADJJ
.hape(@7DLA
.wap%@o;@A
-test"I4j@A
.his&@?WC8
%tell#a>8CS
) @ask(HAAJg
+condition(A@NJA
+fault(88JJp
,inite%e@9@S
+judge#Z@DI8
+make'/JMJJ
+say%[QLJ/
,elf#PRC@]
+this%bI>@A
+wh"LPC@g
'st#BTf28
) @ask%Jg8AJ
+fault#IfR@A
+make%J@gIJ
+perf(J/gAJ
+shape%J?pJJ
+test%JAgIJ
,his(I@p@A
#a bene%AJNA8
%le(E??@]
&grind(IfAAJ
&idate the(IJ?NJ
#ectorise(J8JgJ
%rify%I@q@A
) with(JJmJJ
#im(JJJGg
#oeg%D@@CA
' een(H@JMJ
"w a(I6IM]
&dd%AARNA
&void%AMIAA
%be%@9i68
%do&JHI8p
&rop(JGJfS
%explain%fAHJJ
%get%h6NQ&
%have&8@REA
%leap)AJI.p
%not(I<IJJ
%one%7N?<8
%put&FJNI]
%see%AEAJA
%tell'gAGJJ
'sts%IIo@A
'xt&EHJIJ
&he&N98QA
%use(JHI@p
%write&iA%@S
#aht)p7JIJ
%lk%[8MJ8
' me%p@IJA
* thru#gAJJ8
%rum wird&pJHIA
%s#I?D7S
& macht%p@IAA
'passiert(8AIJp
%t#e?D?J
& doet%pAIAA
+ deze%gAJAA
'vind(8JMJA
#e#.ITeJ
% also(JAADJ
* need'J8ADJ
%'re(@<IRA
%igh%JJ@Ig
#hat!T4W%]
' am i&SpGJA
)re(@ABHg
+ the"&JEA]
(do#fRC@/
* i%]RGJJ
+the%pJFJJ
+you)/JNJA
*es%f7HJS
, #"gJHJA
-it"JJFJ]
-the#gIIJA
/is+pAIJ/
(happens#L/C@S
/ if()AIJg
0to&SJNJ&
(if(/AJJp
* the%8AJJp
)s%f@HJ]
* #&pJJJ/
+a(/JAJg
+the%[HH@g
-is%gJIJ8
(makes(pJIJ&
(would%.@aAS
- a'AJMJ8
.happen(8JHJg
.i(gJdJ/
.u(AJMJ/
.you&&JMJJ
''s%ZH8Cg
) happening%pIIJA
*missing%A8INJ
*the%n@G6g
- difference#gJJAA
.trick&nJJJA
's"g@>@]
( the%pJGJJ
%en#[eY7A
' does&pJJJ&
(should(GJJJg
&re#P7T7J
( are(AJoJ/
, the(AJoJ/
)do#]AGA]
+ i%AJHJg
+es the(gJIJ/
)is%AJ?Jp
)should&AJHJp
%ich%e@@@]
( is(8JIJp
)of%[I;A8
+ the&&JIAp
/se(8JNAA
%o%e@F@g
& calls(8JIJp
, this&/JIJp
%y%]H66g
& do#RgI@8
) they(pAIA8
)es"nfHI&
'is%oR?7J
) it'/JJAg
*there(pJJI/
,is(gJJJ/
'not(8JJJp
'the&rAIJ&
#ie%Z6D6A
%ll)AAIAp
' this%JJHAg
%rd(HAAJp
%shed"T8g/]
%th&?n7TJ
'out&@KInA
#orks*8q@@A
&ld in(IJJE8
%uld%)@7Kg
( a%@?K?g
*n&JIHAp
)be)MK@L&
#rite#D/fA/
( a%B77D]
*bove#MJJIA
)it&?EOM/
)me%JJ8MJ
+ a#J8AMJ
)that(JJgGJ
+e(I6RDJ
, tests%IJp?J
+is&HN8JJ
- in(JMJGJ
%ong%Ip@HJ
"xml(7MJIA
#unit%JAgIJ
"ye%nL6,S
#ou)An@IJ
& forgot to(JeIAJ
&r&8JNIJ
"za(@;@QA
%pytanie*J@@nJ
#et*E@J@J
#u&@E@ZA
% viele)I@@pJ
"ça&7^>nJ
% rame(J6JgJ
#ok&@:@nA
"écris(GJSDJ
( un&GJJNJ
"γράψε(D6[9A
"πρόσθεσε)B7@EA
"а%AJlIp
"глянь&J@NIJ
"добавь&:@oA/
%дай&E6@:A
%пиши%D?@EA
"запрос на(J?JfA
"исправь&Io@AJ
"кнопка(JoI@J
"напиши"D"n</
) тесты&IJpIA
#е%fHE@8
"объясни(pIIJA
"покрой&JApAA
#роверь%JIEIJ
"реализуй&I@ANJ
"слишком#@1@eA
"что&o7B>S
& делает%pJIJ8
'такое&AJJHp
"اكتب(25f:/
#ین%nS)!8
"ما&A@NAA
"テストを書いて(IJg@J
"用#.DI?g
"高速化して%J@JoJ
"너무*@EIAA
"시간)A@IoJ
"이%o8D9A
"주석#MJJIJ
"테스트&IoI?A
!#&gBOIA
" #*IIfXJ
#gives&ApA?A
#i#JIAMJ
%n%o@A8S
%s&Jq@HA
#mod)JJpFJ
#what%g[?A8
('s&oAJAJ
"!%CL=CS
"$%Kf4T8
!$!#&d]XR/
#a%@QQEJ
%11y(J@MIA
%ccept*J@JEJ
*s%JpHAJ
%dd%E>ZDA
'ress(IoAPJ
%ggiungi%D@ABA
%joute"A6fCA
%llow*GAJNJ
%n(I7ANA
&notate(DHJJJ
&other(J?JMA
&y&A6NJS
'one(JoAIA
'thing)AA<JJ
%pply%IDJAJ
%re%8>;@g
%sk)J/JNJ
&sert%J/p@J
%udit%KAJ)J
%void(@1JgJ
%ñade%NI@JA
#bash&JXJEA
&tch"J7JoJ
's(JIg?J
&u(7AJMJ
%dd)J@o@J
%e+8@W@8
&fore%SHp@A
&im)JoJ@J
&st)J@J?p
&tter%?CHfJ
%itte%p!VAA
%oilerplate%IIANJ
%ranch(@,feA
'ucht'JJ/fg
&eak(p0@JA
)s%JoAAA
&ing%;C?Y8
&okn(Jo@@J
%u&g-n6J
&ild&Io?:A
#c'est(7@DIJ
%ache%JIJfJ
&n%@J@Rp
''t(JoA@J
'not'JfIJJ
%hange#HaRI/
*log%M@J@J
&e(A6D>g
'ck%77jB/
%i%?@MdA
%lass&?A6Kp
&ean#C1.LJ
'ver&JEI@J
&ose(JfIJA
%o%n4E6g
&de%973J/
&mment#^.1@S
+s&@@E@A
'pare(A8f8S
(leta%L67EA
+e&I@JNJ
(osition%JNJHJ
&nnection&JpAHA
'trolla*A?NIJ
'vert&JEIIA
&rrect"<@:6A
(ige&Ip@IJ
&uld#.i7RJ
&ver&J8pAJ
%pu(J7JpJ
%rea#I?g;J
(te%H8[MA
&itique%JIEIJ
&on(JJJEA
%ss&IJAE8
%ut&IEA@A
%zy(@@A@p
#daha(@<?QA
&s&@o?C8
%e(DQ79A
&bería%@mJI]
'ounce%86Is/
'ug&JoI@J
&lete(J3ABJ
&masiado&@<@QA
&r)@[7nA
'ive%p@JIJ
&scribe%]7e@A
&t*@n@QA
%id*A@NJA
&e%'N#lA
&ff(AJMJ8
(erence%JAIIg
%o%8R6hS
&c&NA@JJ
's%Lf?-J
(tring&NAA@J
'ument%C.ZZS
,a%N@JAA
,e&EIIIJ
&daj&D@>EJ
&es%%ID@p
(n't%.f?[]
)t(JfI@A
&ku%N@JIJ
&n't&@1peA
&uble(JoAAJ
%rop#?/@_]
&y'IDJAJ
%uplicate)JmJAJ
#e(8JHJp
%ach%M8@RJ
&rly+J6JoJ
%l%-n9^&
&i5)pJ@@A
%n%i-I?]
&um%@;?;S
%quals%J7JEJ
%rklär%oAJJJ
*e(f?JJJ
&ror%Jf?:A
%scribe%:?RD8
&t-ce%8A<@S
'á(AJNJ8
%very%:HReA
%xit(JfA8A
&pected%Jf8AJ
'lain&qJ?R/
)ne&o@IIJ
(ica#aHII8
)que%p@AJJ
(ícame%o@JAJ
'ose%JIJ<J
'ress&IE@8A
&tend%I?pKJ
'ract%JM8IJ
)e(JN8JJ
)is&JEJAJ
%yes(I@M@J
#falta%BcIE8
&ut-il)JA8Jp
%ehlerbehandlung(J-BMJ
&wer%I:@nJ
%ill%D5.;J
&nd&7LEIA
'ish(@IAMJ
&x(7qA@A
%or(:?@DS
%unction%H0ANA
%üg(JA?MJ
#geht%7nCPA
&nerate%EZR@&
&t(JTTO8
'ting%6RI@p
%ive%P;_/8
%o)fBTA&
&od&AJNJ8
%rade#@@D;A
%test(J@p@J
%uard%AEA@J
#half(@R@eA
&s(JgIIA
&ve%I@N@A
&y&?7B@p
%er&*XnH&
%oe(pAIA8
&w%R91@]
#i&nR'S8
%'m%@?l@p
%f(AH@<S
%l%'OJj&
%mplement&IIANJ
(émente(JI@DJ
'rove%MA>ZJ
%n(oJ?K8
&cluding%IApIJ
&dex(AIGi&
&finite)JpJ7J
&line#DC@Q8
&sert#M@@;J
&troduce%H:IMA
%s%77CHg
&so#A0?fg
&t(A.C@g
%t(@q?S8
#javadoc%NIA@A
%e&A?foA
%sdoc(M?IJJ
%udge(7AERJ
#kafka"JJIHp
&n%H0_-A
%ijk&J@EJA
%ürzer*IE@@A
#la&8c"q8
%e(1fD?8
&ave%E@K?J
&g%p@J@J
&s(M1-fA
's(72@eA
&t%6IB8g
%gtm%JANI8
%ine(eZIIJ
&st%1Q<-]
%o%8AMM8
&ad(JJfcA
&g([/AUJ
'in(7Z@;A
&hnt'J@IAg
&ok%ApEI&
&s(@o.[A
&wer%JHSfJ
#maak%@d@UA
&ch&@<HCA
&ke#9VHT8
&ny%@^6dA
&p%JEJ8J
&trix(@p@/A
%eaning&o@JJA
&mory#@fD?8
&rge%?I@fS
%issing%LQo=A
&t*[7<HA
%ore%@A@oJ
&ve(@DA@J
%ust%@h6dJ
%y%:P:HA
#napisz(A@IDA
%eden&t@=@A
&ed#g6HBS
(s"EQQK/
&w%JJAEJ
%ie%^Z:-8
&t(C;>[A
%o%[V8-8
&n"nYD5/
&t%>QpA8
'e%;?N7A
'hing%?<ZJJ
%ull(@[>@p
&r%[IEI&
#o&6H9pA
%n&7U4U&
&e%5M7I]
&ly%6f<]/
%penapi(MJ&KJ
&timise&IIJoJ
%ttimizza)A@@pA
%ur&@8SoJ
#page%JoJ@A
'ination%H7/aJ
&ss(A;[0J
&thlib&J<J@J
%eople%@@AhJ
&rché&o7I@S
'f"IIJpJ
%hpdoc&EIIIJ
%or&o@H@S
%reciso*J@JHp
&ices&IrJ-J
'nt*I@ANJ
&oof%J8pIJ
's%86D@g
've&gAcIA
&zetestuj(A@o@J
%tal+J@E@J
%ull%79J;A
&t%L2U#A
%ytest&J/pJJ
%ásalo&JEIIA
%řidej&D6@<A
#qu'est-ce)I@E6J
&al(8JHJp
&e&Z.@b8
'lle&8JIJp
'ry&AJJEA
&é"57D?p
#ready(JAMIA
&duce%@C@fA
&factor%Ir7?A
,iza&I<JJJ
&gex%?7@sA
&lis#JIMJJ
&member%AAJEJ
'ove)IEA@J
&name(IEJ@J
'ds%@E@RA
&pair(Ap@JA
'lace%I<S7J
&solve(IfIIJ
'tructure%JMIIJ
'ult&J7?p]
&try%J&JNJ
&use(J@JfJ
&vew(@IM@J
'iew)AIE@J
&write%@2f[/
%ifattorizza(ADI@A
%oast(J?E@J
&ws(JgA8J
%spec%JAf@J
%un&@AAoJ
%äum(JDIJA
#s(K/AgJ
%ame%@9@<J
&ve(JJJ2J
&y"a%BJA
%chau(J@DJJ
'reib%DI/LJ
(ijf%;6[CA
&ript&JA8NJ
(vi%J@8NA
%e(8nH@S
&curity&J@N@J
&e%7]^?/
&lect(@?JV8
&nd&@AIEA
&para(@EJ@A
*te&JEIIJ
&t%J>Z[p
%hould%6o8RJ
'w(Q.RDJ
(s(Jf@@J
%implfy%JEJ@J
)ify%AEJIJ
&n&8:HJp
%kriv&E:R@8
%low(JI/gJ
%ome%<YP/A
(thing&@*A<8
&rt&?o?[A
%peed'J?AgJ
&lit%ADJ8J
&ot'J7DJJ
&rawdź)A@E@J
%ql&@IJE8
&ueeze(J?JpJ
%tack(Jg8@J
&orybook(NA8IJ
&ream*J?JoA
(ss&AApAA
%upport%@@AD]
%witch&J=JDg
#table%I;g7J
's)J8A@p
&gs%@P@;A
&ke&oA-;A
%e&@<@[A
&ll%S><@A
&st#Bhf.8
(e&JAp?J
)s%JJg@J
(s&ISn@A
%hat(TV76A
&e#0f,h/
&is%I_XAA
&read%Ig?Ag
%idy&IEA@J
&me(IJ@fJ
%le%J@JoJ
%o&R/K3/
&do)I@IEJ
&plam(Jo@@J
%ranslate"b-AIJ
&op&@9@nA
(po&@<@QA
%st)I@p@J
%urn%GCfAA
%wo(AY@eA
%ype%AD7C8
(script%@eJD8
#ui(JgJ7A
%n%7/TN8
&a%)6SkA
&e%.d/i8
&it(J@fAA
%pdate%L?@<A
&rość(@EI@A
%sa%@<@oA
&e%@_RPJ
'rs%IfI:J
%tilise(JDA@J
#va#7IDf/
&le)E??@]
'idate"@@DCA
%erify%?@j?A
%oeg%D7@CA
#waht)p7JIJ
&it&A@A@p
&lk%g@JJA
&s%f.K?S
&t%o@B@J
%e%4S[SA
%hat"].:8g
('s%^.7B]
(s"]IGIg
&en%Of?5]
're#H7i6J
&ich%?@C?p
&o%f7>@g
&y&p%?7]
%ill*AAIAp
&rd+@A@Jp
&thout%?C@oA
%ofür&/JJJp
&rks(JoJ@A
&uld%'D@*g
)n't(JJI/g
%rite%D7S:8
#xctest*@Io@J
%ml&8EAJA
%unit&AApIJ
#y(87DI]
%ard%NHA@J
%ou&7n?oJ
#za&?<?eA
%et)E@J@J
%u%@D@eA
#à%o==ES
#ça%7g@ZJ
%ok)@9@oA
#écris(FJpCJ
#írj)B6o7A
#γράψε&<-Z;/
#πρόσθεσε)J@@EJ
#всегда.Io@@A
#добавь%:7oB8
&дай&E7@BA
#исправь(IoIAA
#как&o8@JJ
#напиши(H@RDA
%е&RoA@8
%ужен*A6RJp
#объясни*pIIAA
#покрой)J@o@A
&чему(f@HJJ
&ясни)oIIAA
%роверь(J?EAJ
#разбей&JEJIA
%еализуй&I@AEJ
#сделай&@E@;A
%лишком%@<@eA
#чем*JAI?p
%то%o@A>g
#أضف*E6@:A
#این&eL)!8
#ما&A@NJA
#テストを書いて%IApAJ
#优化性能(@@@oA
#高速化して&A@JoJ
#이%f8;88
#주석%NIAIJ
#테스트&JpA?A
'가(JA%g]
!+aside:document&J@@Ip
1$#L@@@g
)explain%:7DJA
0$%]6DJA
)fix%eR0HA
,$%Zg(H8
)generate#8AKMA
1$#8AKMA
)optimize#AMAJA
1$#7DAfA
)refactor#@L6gJ
1$">E>US
+view%QHLL/
/$#S6aK/
"mark:ask%f7E?p
+$%e.;?p
(document#D_5@8
0$%3TAPA
(explain&KZRJ&
/$%HRR_&
(optimize%I?INA
(refactor%Ip98J
0$%Rf'AS
"none!6b6_&
%un:document%<8::A
0$(M@ABA
(explain(p@@@A
/$%s@@-8
(fix%?nA;A
+$(@f/BA
(generate#HV-B]
0$"P)d2S
(optimize#Z;6ZA
0$(@B@fA
(refactor%0[;6J
0$%9YD6J
*view%6)KD8
.$%A/T;A
(test%@7pBS
,$%I7pJS
"question:ask!Z6<Fp
/$"]@9?p
,explain#g@A@S
3$"eI98g
,review&7RNBA
2$(AIEJJ
"request:ask%QJa-A
.$"-Ni%J
+document%W6B@J
3$&W?A@J
+explain%g@K@A
2$%gQKA8
+fix%8q8JA
.$%9h7AS
+generate%AKQ<A
3$&98IEA
+optimize%AA@qA
3$%K@@pA
+refactor%ANIRA
3$%ANHIA
-view&B7NRJ
1$%@7WRJ
+test%A@pHJ
/$%@IoIJ
"statement:document(WAIHJ
5$&N7JJJ
-fix#9eJKA
0$%8fTR8
-optimize(@7RoJ
5$(77RoS
-refactor(@W@@A
5$&7N7[8
-test(A6eCA
1$&J#nEA
!->,I<R?J
!0%HJYnJ
" 0&D9o.8
#?)^I=7]
#and(j87,S
#but%JpB@A
#gb'A@JfS
#in#[Y5dg
#k(@9?e]
#lines(8<A1]
#m&I8Amg
%b&I.IqA
%in%IJ@fJ
'utes#J@JMA
%s*J.AoJ
#of(K.]]J
%n)JoA?J
#rows(J88gJ
#s+6IRoJ
%econds%AAElJ
#threads&J7pIA
%o(@fC@8
#users(I.[K]
#what(AJJ?g
"!(fZQ?A
"$(J_d,J
!1!(Bn@9J
"0!&L(BXA
#0!"Gq9AJ
"4!&J@JAp
":…able(7_>/g
&r(R]D0&
' nothing*@oB88
%ed%I]c9J
' aside%E=pA&
(mark(AAe8g
(nothing%&fRV&
*un%?)RV8
(request%JAFNS
(statement%@o[7A
(tongue(AJIIp
&n#AUKH/
' mark(]@DA/
(nothing(.KAUA
(question"me?9A
(tongue(0<T?A
&r#/[GaA
' aside%?W.K8
(nothing(JI>a/
*un'A?DdJ
(request%5BQ^S
(statement%IoAJJ
(tongue&9SH6p
%ing%BI7pJ
( aside(?Z8p8
)mark#M2AHJ
)nothing%+U@]S
+un(MII@J
)question%g@@]8
)request(R@7eJ
)statement(IIDQ8
&ve&n.ID8
( nothing%fOAD8
%ly%.a-o8
' nothing(@XIpA
(request%?:;KA
(statement*I<J8J
%s#5gC[J
& aside&b.7CA
'mark(,eDf/
'nothing%,q8]J
)un&Al]@J
'question#JZL.]
'request(@Hg[A
'statement%GI2hJ
'tongue#7DJGg
%tion%9R=W8
) mark%J@MJ8
*nothing)C&@^A
,un&KDOJA
*statement&Ko.HA
*tongue(A@HEJ
!2!*JmA[8
":…able&Ao@HA
&r&KF/SJ
' nothing*SF8T8
(tongue(MS?5g
%ed%@^YB8
' aside%d:8EA
(mark(8J@Jg
(nothing%O?d^A
(statement&EfR5/
&n%.J]S8
' nothing%6AIM/
(tongue(.QIVS
&r#0e?LA
' aside%flC0A
(nothing&AQGV&
(question%@Z6o]
(request%eA]Z/
(statement%Cn.IA
(tongue(1B19S
%ieren)K&fKJ
* tongue(L.gKA
&ng%7HBiA
( aside&I'AhA
)mark&@6We8
)nothing%!K%jJ
+un%COBLA
)question%(-D;J
)request%j/AHA
)statement%HRmYA
)tongue(LlJIA
&r(6fD,S
' nothing&?[:#]
&ve%&M7hJ
%ly%Qf7q&
' aside%@]9e8
(nothing%-f?b8
(question(pJJJ/
%s"K^BG8
& aside%YV8:8
'mark(BCE7/
'nothing%7TMH8
)un#D1Y]/
'question#f7::S
'request%So-M/
'statement%Ap#gJ
'tongue%KATcA
%tion%A_>:8
) aside(@oB8J
*nothing%D;P0/
,un%cfID8
*statement&KI&NJ
!3!&JM5"p
":…able#6^1:S
) request%?]83J
&r%5^JQ]
' nothing(In?IA
(tongue&7qR@A
%ed%8cJ@p
' aside(?nTJA
(nothing&5n:[S
(question)JI?Jp
(request(ImI[A
(statement%DXQ#g
&n&^I[=A
' aside(Jf2HA
(nothing(27g@J
*un&Jo]>J
(statement%[nR7A
(tongue&S(RYS
&r#IR@DJ
' aside%T?/N8
(mark&G[JEA
(nothing%%RGLS
(question(.^BA]
(request%A;hXA
(statement%H[A;J
(tongue%o7&VA
%ing%SSKJ&
( aside%A*cEA
)mark%:WHA/
)nothing%Q[+M/
)question%o6E@8
)request%]0IKJ
)statement%7RqHJ
)tongue(TeCH/
&r&=V::8
' nothing&@b5/A
&ve(?Mm@A
( nothing(@b76A
)statement(J<S8J
%ly%Q9h5S
' aside#IDAIJ
%s"BSUGA
& aside%<KU7/
'mark+ANS-A
'nothing"4Jh[/
)un%;9R9A
'question#e-9Rg
'request#Ga:>S
'statement&Cg%ZA
'tongue%LA_=A
%tion#.eHVA
) aside(GJ9MJ
*nothing(._8DA
,un)@YJGp
*question(ASNI&
*request(SJmIJ
*statement%M/@2A
*tongue&AP@b8
!4!)n[8IJ
"04s!(HgJ8J
"1!(2JZ6A
":…able%?jE#/
) statement&IoJAJ
&r%:7@dg
' nothing%&E9l8
(tongue%D=S@p
%ed%&_JOS
' aside(IVJPA
(nothing&8L'o8
(question%H;87S
(request(;I[JA
&n"4d_KA
' aside&[0A<A
(nothing%!RNJ8
(question#R7Bf8
(request%QZ?Ig
(statement%HpAJJ
(tongue%D6oH8
&r#IV-KS
' aside&U@*8A
(mark(A7IgS
(nothing&GTBU&
(question%Y;CH8
(request#KaGH8
(statement%@i7IA
(tongue(R25DS
%ieren&997EA
&ng%V@IAJ
( aside%[DGHJ
)nothing%%Rnj&
)question%fZCI/
)request%0C5Bp
)statement(M7C7J
&r*@K?E8
' nothing(I?IMJ
%ly(Q_R=8
' nothing(7fC?A
(request)JEJ7J
%s!C1DS/
& aside%@B8h8
'mark(/2V78
'nothing#B9U:/
)un&BO^AJ
'order&JAJN8
'question#LIU5J
'request%9^E68
'statement%:g6[/
'tongue&H)gF]
%tion%bL5B8
) aside&K@XDJ
*nothing&^E>88
*question%<JMI/
*request%HqJ@8
*statement&IoAIJ
*tongue%NARFJ
!5!%RN%%p
!7!%[O7iA
!8!)@E7RS
"0!+D'JAJ
!=1%-ASW/
#c!7_7UA
"2-3c"TJ_H&
#–3%.U9_A
"4+c*L6@qA
#–7!4r8Jp
"8+"V@RJ8
"any!6_8^A
#side:document%K7HHg
)explain%p@@JA
)fix%?T9nA
)generate"09JEA
)optimize#g8@RA
)refactor"7D>bJ
+view#ZRVGA
"code:generate+A@JEJ
"errors/JoA@A
"mark:ask%Q.<Hg
(document%1_A>8
(optimize%8eIZ8
(refactor%80VL8
"nothing:generate"6^7aA
%un:document(N@BAJ
(explain(p@@7A
(fix%?YZ;A
(generate%4KR;S
(optimize&@B@oJ
(refactor%Ep?68
*view(@?EBA
(test'I@hIJ
"on:code!@jAZ/
* ^///J7JEJ
,>([S[PA
,a%8SOSJ
-ccept(J7JEJ
-dd%7J[;A
.iciona(I8JMJ
-ggiungi%B@AEA
.rega%L6ADJ
-joute%B@fAA
-llow(HAJNJ
.so(A@JEJ
.ways&JnJ@J
-n(V.AKA
.notate%D@JJJ
.y(A5NA]
/thing)JA<JA
-pply%INIAJ
-re%7?3Ag
-s%lRADJ
.sert%JAg8J
-ttachments(J@IEJ
-udit&JJH<J
-void)J7JpJ
-ñade(JI?DA
,bats&J@pAJ
-dd*J@o@J
-e*J@N@A
.fore#SIg@A
.im)JoJ@J
-itte%T#MA8
-oilerplate&I9AEJ
-raucht&JJ&ng
.eak%]3GJJ
.ing%J<IHA
-u)p@I@A
.ild%ApGCA
.nu)@@EAA
,c'est(S@MJ/
-ache"JIJgJ
.n%;K9HS
/'t(JoJ7J
-e(f5D6A
-hange%JMAJJ
.e'J@MAA
/ck%@8i?J
-i%65sd8
-lean%L;J/J
.ippy:(J;JAJ
-o*o7C?8
.de%58:i8
.mment%p7,@g
3s!)Z;+A
4?)GJNJJ
/o)p@JJA
/pare%J8sHA
0leta(IIAMJ
3e%JHINJ
.nnection(JgA@J
/vert"JDJIJ
.rreggi)@o@IA
0ige%Jp?IJ
.uld%I1RJJ
.ver(J@gHJ
1age&J.pAJ
-pu"J8JgJ
-rashes%IgAIA
.eate%IAAMJ
.itique%JIDIJ
-s1591(NAIAJ
-zy&76*@p
,daha'@;?ZA
.rk%JHJNA
.s%@q@98
-e%An7*8
.bería(@eJIS
/ounce+J@JnJ
.n&d"7iA
.r%@o8eA
.s%ABWA/
/cribe%VA.IJ
4/it(5JpJJ
-ie&'M6m8
-o%.91f]
.c%D[678
/s&Uo@%A
0tring&EAAJJ
/ument&E7@[8
4a%MJAAJ
4e&EIIIJ
.daj(K@?EJ
.es%#fK7p
0n't%7fGI]
1t&JoJ@J
.ku&N@JIJ
/z*N@@@J
.n't%19QZS
.uble(AfB@A
-rag(J?JEJ
.op(JEJIA
.y)IEJ@J
-á%@fE@A
,early(A7JfJ
-l&7ZAq/
-num%IE?AS
-rklär"fJJJJ
2e&o@JJA
.ror%HR?NJ
-s%79H<p
.t-ce'/AD@S
-verything&@NHIA
-xpected#JgAJJ
/lain#hRI./
3()(ADA@J
0ique(g7JJJ
0ícame%oIJAJ
/ose%JIJ<J
/ress&INJ?J
.tend&IIANJ
/ract&JEAIJ
,f-strings%JEJ@J
-ewer&H:@nA
-ill&I@@NJ
/ter%J6JkJ
.nd(7;D@A
/ish%@IJMJ
.x(Jf@IJ
-or%fIH[J
/get&L(Z1A
-unction(J/JNJ
-üg(JJ>MJ
,gc(I@IoJ
-eht%7e96]
.t&@a7XA
/ting%7Z?@g
-ive%dCg4A
0s%JfJ7J
-ood%AJMJ8
-rade(A@E@J
-test&J@p@J
,half%7e@nA
.ppy&J@o@J
.ve%Jg;A/
.z%AE@fA
-eap#I?JgJ
.lp%kHJI&
-ow"6.jH]
,i"d0@V8
-'d&E9A>A
.m%6G^@]
.ve%pJg?8
-f&8l?Ap
-l%)l9K/
-mplement#IIJMJ
5iere%IJJEJ
/ort%IHJNJ
/rove(KI?fJ
-n(fB?AJ
.dex%@?@q8
1?(AJIp/
.finite(JpJ7J
.line#D8@eA
.sert%JJADJ
.tegration%JJg?A
/roduce%INJHJ
-s%77CIg
.so%A8Hfp
-t%JS,UA
.'s&pZI6J
,javadoc%MIAIJ
-e(A>[fA
-sdoc#M8JJJ
,kan%%)V?S
-eep(IJ@EA
.yboard(IZ.EJ
-ijk(@@EAA
.ndly%8K;@A
-ommentare%M@IJJ
,la&0X6gA
-e(0oD?8
.ave%EI@9J
.g(g@J@J
.ss(@;@eA
.t%@?lW8
/'s%7;@CA
-ift(IEJ@J
.ne&oQJAJ
.st%Bn95]
-o&A@ME8
.ad(JJUXJ
0s(J/JgJ
.g&J&JMJ
/in%7d@EA
.ok#@gBHJ
.s(@e-[A
,maak&@Y7WA
.ch(@;@TA
.ke"CRPB/
.nca(Kf@7J
.p)JEJ8J
-erge&@hFQA
-issing%Le7AA
3:&J%pBJ
-ock&J7JEJ
.re%@ARfA
.stra)AI@<J
.ve&INJ@J
-rkni*J7N8J
-ust%AnHAg
.tex)A@IAp
-y%A[9PA
,n+1(J7JpJ
-apisz&A@oC8
-e(8DC?A
.den&r@>@A
.ed&pA?AS
0s%D@ZZA
.xt&A@@EJ
-ie#hd:58
.t:&E<XFA
-o"Yb@H/
.body%Ee@?J
.n%ZZD68
.t(RXS9A
/e&A@NAA
/hing%I<RAJ
.w+I?JEJ
-pm%Jo:GJ
-ull*@A?Ip
-ão%Zn^6/
,o(R[9[/
-k(JJMJ/
.ay%KMH8J
-n(7^=^&
.e&@N8?J
.ly)AI@pA
-ptimise)@@IoJ
2za(IIAoJ
3e%D[@PA
-ur#B:Jd8
,pass(A;[/A
0e(AEA@A
-erché&o7I@J
-lease"QH]R/
.s"hp15/
-or%fI?@J
.urquoi(f@HAJ
-refetch(I@JoJ
.ices(JeJ@J
/nt(@@JNJ
1s%JpJHJ
.operty%H?gLJ
/s(8@M@J
-ull%JDJ@J
.t%sB75A
-y2(JJGJp
.test%JIg@J
,qual%&IMJp
.e%e-6r/
/lle%8JIJp
.é#f7D@A
,race&IJ<@J
.te%JINIJ
-educe(JAIoA
.factor&Ip7@A
.gex&@.ApJ
/ression%J/pJJ
.lis%JIMJJ
.member(A7JEJ
/ove(INA8J
.name)@EJAJ
/ds%@D@[A
.place%IES7J
.try(J/JMJ
/urns(JgJ?A
.use%J@JoJ
.vew&@@NIJ
/iew%I[E?A
.write#@1R[A
-oast%J@NIJ
.ws(IpJ.J
-spec&IIpIJ
-un(@7JoJ
.stdoc(MA8IJ
,same#@27;A
.ve&JJJ<J
-chau(I@D@J
/reib%<JAJJ
3e#DIRIJ
0ijf&9?oAA
.rivi"C7@MA
-e*AoIIA
.nd%@JAMJ
.para(ADJ@A
.t&J7AZp
-hould%5j7PA
/w(I.REJ
0s&JoJ@J
-implify%JEJ8J
/ulate&JJp.J
.n%A*HJg
/ce%7o@7p
-kriv&E9Z>A
-low(JJ/pJ
-o&oAS@A
.mebody&oR@@J
.rt%@'@hA
-pec%JJgIA
/ed#@.ffA
.lit"JEJIA
.ot%J8EJJ
.rawdź(AIEIJ
-ql(JeJ8J
-tate%DIAJA
0ic&J=N@g
.ream(J?JoA
-uggestion:&JK=MJ
.mmary#MAAIA
.pport#g@AD/
,table%J8gIJ
.gs%@d@:A
.ke(R'CBA
0s"J8JgJ
-e&@<@nA
.ll%_.A@J
.st%B]f6A
0e"JAg@J
1s#JAgAJ
0s%I^d?A
0y&JA/pJ
-he#8gGfA
/re%I1@VA
1's#ef.:8
.is%LL=@A
.read%@]?Ig
-l;dr(pJHAA
-oo(@DAYA
.string)J@A<J
-rop%@;@nA
0po(@D@IA
-sdoc(N/IJJ
.t&I@oJJ
-urn%dAI9A
-wo&Cn@PA
-ype(IEA@J
/o&N@@@A
,ui(JgJ7J
-m"7Lc/g
-n%::U/J
.a&(-UnA
.e%9n9cA
.it(J@o@J
-pdate%MdI?A
.rość(IDI@A
-sa(@D@RA
.e%@W@Y/
-tilise(JE@@J
,va%7RCf8
.le(E@?@]
/idate&I@E@J
-ectorise%J8JgJ
.rify%@6r7A
-oeg&E@@BA
,waht(p8JIJ
.it#SAIIg
.nn(pJIJ8
.rn(D@8:A
0ing:%Ii8OJ
/um&oAFJJ
.s%o7L@8
.t(f@B8A
-e%A7iI8
.'re%A<@fA
-hat#f@L7J
0's#ZZ.2g
0s%pJIJ8
.en%nf?JA
/re"Q.]@S
.ich%f@A%]
.o%f@>@]
.y%nI?7S
-ie%f6C6J
.ll+AJIAp
.thout%Q;@f8
-orks+8qI@A
.uld(?I2J]
-rite#C0[AA
.ong%Ip@IJ
-yjaśnij(p@IIJ
,xctest*IIo@J
-ml%:MJHA
-unit(JJg@J
,ye%nT?,]
-ou(7n@[A
,za(@;@eA
-et(E?J@J
-u&@<7eA
,¿hay)HJHJp
,ça%.a>[S
-ok)@9@nA
,è#-.D7g
,écris(FJ]DJ
,γράψε(D6f6A
,πρόσθεσε*B@@EA
,вынеси+AN@JA
,глянь(J@M@J
,добавь&B@8NJ
.дай*E6@9A
.пиши%D@@EA
,есть(@7C@g
,как%pAJJA
,напиши&J@pJA
-е(RfA@A
-ужны(J@I?g
,переименуй(JDIAJ
-окрой)J@pAA
.ясни(fHIJJ
,сделай%@E?<A
-лишком%@;?ZA
,то(A;@BA
,ускорь%AAJoJ
,что%o@C@/
,ما*A@N@A
,ช่วยรีวิวโค้ดก่อนขึ้นโปรดักชันหน่อย*@@N@J
,テストを書いて&IJp@J
,能不能再快点(J7IpA
,高速化して%J@JoJ
,빈(Jp@@J
,이(e9C>8
,주석&N@AHJ
,쿼리가&AAIpA
,테스트가(JA%g]
+aside:document%KA@Ip
1fix&Rp0QA
1generate#A0TM8
1optimize#g8@[A
1refactor"6DGi8
3view%f@^?8
+mark:ask%Q%<IS
0document%1^R>8
0explain#Sf7[8
0optimize"@ef=A
0refactor%@9:M8
+nothing:generate"@_@p&
-un:document(M7B@J
0explain(q@@6A
0fix&?n>CA
0generate%4tf6J
0optimize&@C?nA
0refactor&NS?7A
2view(B@;AA
0test(I@qHJ
+question:ask"RJ9Ig
4explain%pJD@&
4review&@IEKA
+request:ask#]A^,S
3document%EIMAA
3explain%gRK78
3fix%8Z1T8
3generate%ABQEA
3optimize%I8@qA
3refactor%ANII8
5view&A7E]A
3test%?HpKJ
+statement:document)N@J@J
5fix%8fJR8
5optimize)I@JoJ
5refactor&7b7HA
5test%I7lDA
+tongue:ask%g6:5g
2document(<J7KJ
2explain*rA@@8
2fix(HfU/8
2generate(A8QDJ
2optimize.AIIpA
2refactor+INA@J
4view*7KNAA
2test(@IoRA
&little*@@@Eg
, ^a+J@ANA
/dd(DAA@A
.bash%J@J<A
/est&JJJGp
.c'est(AJHIp
/an&@5fYp
/ron&JJJEA
/ss%JIJN8
.difference&JAIHp
/o&AJJ7p
0es&J8IJp
.how,/JJJp
.i)A@@NS
/s&A@Fe]
.kafka%AJIIp
.let)JIIHp
/gtm?%AJE@A
.make#J@JM8
.napisz(AAJMA
.o)8JI@p
.please%@H@Cg
.query)JJJ<A
.regex(IAJDA
.script(JA/MJ
/hould%JAJ@g
/ql&A8J<J
.trie&JJJEA
/ype(IIAMA
2s(InIIA
.um#AIIDS
/n(JIAEA
0it%JIAN8
.was)AJGJp
/hat)/JRIp
2's(@AIIp
0ich%AJIHp
/ofür)/JJJp
/rite)IIAN8
.¿qué%8JIJp
.напиши'IJ8MJ
.чем'AAJIg
/то&AJIHp
-aside:generate(A?@<g
3refactor%@7AhA
-mark:ask+AJHIp
-nothing:generate.@@@Eg
/un:document&NJJHJ
2generate*J?ANA
-order:generate&I78E]
-question:ask+AJIIp
6explain,/JJJp
-request:generate&IS&C]
5refactor%>77_g
-tongue:ask+@@?Sp
4explain.@@I@p
4fix%A[?D8
4generate)A7SEJ
4refactor+J?BNA
6view,J@HNS
4test%@A[=p
&nothing,@@@Ep
&scrap#SH[e/
'tub,?@INJ
#rder:generate%H.[Dg
"question:ask!ZF<Hp
,explain#gJA?]
,review(AINJ8
"read:ask%[7C6g
(document(DJAIJ
(explain%q@A6g
(fix%AoJS8
(generate"6^?a8
(optimize)IIIpA
(refactor&@NAJA
*view(@JNJA
(test(@IfRJ
%quest:ask%R@C-]
+document&E?L@A
+explain#eQa@A
+fix#9g1KA
+generate%A9?NA
+optimize&I@@rA
+refactor%AMIRJ
-view&B7ERJ
+test%@?pJA
"statement:document(M@JIA
-fix%BfJJ8
-optimize&@@RoA
-refactor%#s%[8
-test#I.eCA
"tongue:ask%]>;-p
*document(EJ7JJ
*explain(r7@?S
*fix(HgL88
*generate'A8QMJ
*optimize.AI@pA
*refactor*IEAAJ
,view*7JNAA
*test(?ReQS
!?%Z6N?p
" ?+ApIIA
#check(AANJ/
#explain%gJIJ8
#just&IoBJ/
#list&AINAJ
%ook(8JNJ8
#only)@ANJ8
#please%8p?Jg
#we(AJ@Ig
%rite*JJnJ8
"$&Z7D?p
!@ask"RIB@p
& @ask%T8I>p
(condition(eL^>A
(doc&W7JJ8
(fault%3gJ.A
)inite%a9Z7A
(judge(AS;IA
(make%20Q9]
(negation%Jp%AA
(perf(I/?Sg
(say(AAAoS
)elf%/?SRp
)hape(QJK-g
)wap&@K@Ip
(test&A.p6]
)his%[-BS]
(wh)P^q?8
'aside%6K@Jg
)k#S@J@g
'document%9Y_6S
'explain"d]77g
'fix%JSGTA
'generate"Q]@6p
'mark%BZQ/]
'nothing#IS7Ig
)un&SFZHS
'optimize%@CHg8
(rder)JAAHp
'question"IIBAg
'refactor%7'Jog
)quest"R]M>J
)view"JHL;8
'statement"1KFMJ
'test%@7o?p
(ongue(I7S?p
&$%I'RTS
"condition#G^IJS
, @ask%m@?Xp
.fault%pp6%J
/inite%fWA78
.negation(J5@b8
.self%9[.PS
/hape%@C:/g
.this(7YKUJ
.wh(8fGA]
-aside#h-^B8
/k#eZ?K]
-document(@fAJJ
-explain%LQCI&
-fix%YZKIA
-generate#GaGK/
-mark&Ap@/S
-nothing%Ga5T/
-optimize%8e7[A
-question#VQ>QS
-refactor%8_R4]
/quest%-SUBJ
/view%7R;B8
-statement%BfZ?S
-test&JJp@A
.ongue%^K7PS
,$(7/IVS
"doc&NIAAJ
& @ask&N0?IJ
(doc(EQ@AA
(fault%DB>>]
)inite(ReAB/
(make(HfIYA
(say&Lp@FA
)hape#De7AS
)wap&C6JEJ
(test%;QI78
)his&<7e6]
(wh)NAIIA
'aside%M#8;g
)k%W8;6A
'document%<J@JJ
'explain%K#R?S
'fix(VH?HA
'generate%3J@:J
'mark%1TUG/
'nothing&3]-BA
)un%E?DBA
'optimize(HIJgJ
'question#U1B?J
'refactor)EI@:J
)quest%M@S@A
)view%a8'IA
'statement(M@@RA
'test*I@p@J
(ongue%M@HKJ
&$(;AIKJ
"fault#8eT7]
( @ask"B5hKA
*condition%/d^HA
*doc'MA@IJ
*fault&BpPA8
+inite%KSJI&
*judge(I^O[A
*make%B&LC8
*negation&7It@8
*perf%IRNR/
*say%K;>eS
+elf)o9A@A
+hape(JoA?J
+wap#C0J[J
*test#Z7];8
+his%AaG@J
*wh&&^ABJ
)aside#AJJg8
+k%RR9%]
)document%N7e@A
)explain%po@@&
)fix#SfT/8
)generate#.fRA]
)mark&4B]@g
)nothing%6p@I]
+un%Mp?HA
)optimize%@M@m8
*rder%8]YLA
)question%Ro9.J
)refactor%6MA1S
+quest"/fa0/
+view%KSDB&
)statement%BfK.A
)test+I8pIA
*ongue%J@^/S
($%0dT0S
#inite"Rf@IJ
) @ask%<JM4J
+condition(JR@7p
+doc)NIJ@A
+fault%Dg5.S
,inite&25Aep
+judge%/a0dA
+make&LTK=A
+negation&Vq,6A
+perf&S(?nS
+say%i@=eA
,elf(@I;JA
,hape%3^@>g
,wap%R6ooA
+test%Z4c)]
,his%[7D@]
+wh&^&R@]
*aside#^AZ9/
,k#h7A@S
*document%-dmRg
*explain"Y8B8]
*fix#Ih>]/
*generate#SeR[/
*mark(]SO:8
*nothing%R[IR/
,un%MOSKA
*optimize&@IIoJ
+rder%F>eCp
*question"g6C0S
*refactor#7hPZ8
,quest"He:KA
,view#8IgAJ
*statement"9i>p/
*test(@Rp7A
+ongue%e]:5S
)$"/3d]A
"judge%7IMAJ
( @ask%C>:KS
*condition"[i&.8
*doc&H>MNJ
*fault)Ip@IA
+inite&7o2I/
*judge)@8E@S
*make%AIJV&
*negation&AoJIJ
*perf%KE=gA
*say'SJMJ/
+elf*8JEJJ
+hape%62U9A
+wap%.e]5g
*this&6IW.S
)aside%8.k9A
+k%9.MKS
)document#M6DAA
)explain%e@?Hg
)fix(KpH@J
)generate#,S_7]
)mark%2,D?]
)nothing%6RDH]
+un(P9N9A
)optimize%IpH.J
)question%I?MIJ
)refactor#8G@f]
+quest#JT1/S
+view%@AEBJ
)statement%DZY/A
)test#H.jGA
*ongue"-Pj8J
($&ABN/A
"make#BJRDA
' @ask#Q;7@g
)condition'@YAMJ
)doc+E@AHJ
)fault&9NK4J
*inite&Rp@XA
)judge(S@BE/
)make%A[C:/
)negation(IJD?J
)perf%6RJNJ
)say%q6R)A
*elf&N.]@A
*hape%A;S:8
*wap&R(@:S
)test*@Io@S
*his&&CREA
)wh&A8@NA
(aside%K8RM8
*k#;7]7J
(document&ER7JA
(explain%j67QA
(fix#HBPh8
(generate%JSIM8
(mark#B_-;8
(nothing%SI?D8
*un%AA[1S
(optimize%?_.JA
)rder&P?]Ip
(question#10]A]
(refactor%7EISA
*quest!:*b8&
*view%]R%]/
(statement%:[6eA
(test&?7o9S
)ongue(L@RD8
'$#AAQ;J
"negation#SgJ@J
+ @ask%>a9C/
-condition&7O6b8
-doc(@<?A]
-fault%7;U.J
.inite%gk#&8
-judge(7Hf?]
-make(.[M]A
-perf%R8Hn8
-say%Kn?O8
.hape"/t9-&
.wap&JKGJp
-test%7HB;]
-wh'fR@IA
,aside%S1J&g
.k%BU>Z]
,document&E7A@S
,explain)oAB@8
,fix%>eVQ8
,generate#IfBIA
,mark%,_QJg
,nothing#Rg9>J
.un%_>nJ/
,optimize%oQRIA
,question%IL/AS
,refactor%0_C88
.quest%I@DQS
.view%@C1lA
,statement%?eSJ8
,test%@nQ0J
-ongue#KZS5]
+$&eY-l]
"perf(IIIgJ
' @ask(0#ShS
)condition&@R@pA
)doc%H.JjJ
)fault%6e_78
*inite#PPUGg
)judge(JQa78
)make(IRKYJ
)negation)gJS&J
)perf,J?ApA
)say%@.[NS
*wap&e&@mA
)test&@7@p8
*his)@IHoS
)wh)88HpJ
(aside&f"ThA
*k%8Q>hS
(document(f&JeA
(explain(o7A@S
(fix&?SInA
(generate)@IIqJ
(mark&7ZOfA
(nothing)7I@qJ
*un#ZDHeA
(optimize(IRIfA
(question#R-Aeg
(refactor%7K7g/
*quest%IIKnA
*view&S@N@8
(statement%@]@mA
(test%J@fQJ
)ongue#QR5iJ
'$(IH@qS
"say#hI@@S
& @ask"e'LdS
(condition%N'?nA
(doc#h7@AA
(fault&Mf=6]
)inite%g.BRS
(judge'8JMJA
(make%f6[AJ
(negation*ApIAA
(perf'8JHIg
(say+oRIIA
)elf&nIT@&
)hape'.DIJS
)wap%b76;J
(this)pBAAA
(wh%o@=DS
'aside(DU8>A
)k"f.H@S
'document&3[@IJ
'explain#h@A@]
'fix&Sp5H]
'generate%aA688
'mark%[f>f/
'nothing%hA>8S
)un&b5I?A
'order&SROKJ
'question!]8LF]
'refactor&JY[FS
)quest#_@JG]
)view%9SE@8
'statement%T6%Yp
'test*A@pIA
(ongue&rQGAA
&$%aZH6A
#elf"RRM?J
' @ask%R.TK]
)condition&88EJJ
)doc*N8I?S
)fault&ZK6<J
*inite%[0B:S
)judge)AJEJ8
)make%^ZA&J
)negation#Z9V.J
)perf%[]@-]
)say(gHJJA
*hape&RO@n]
*wap&.;?nA
)test&8ATo8
*his%IJ?Hp
)wh%Q.E6]
(aside&gRJFJ
*k%I-N9]
(document&E?C?8
(explain%g8^6A
(fix%R9PT8
(generate"dULG8
(mark&;"TLJ
(nothing#ZgL5/
*un%J@IMA
(optimize%p?RRA
)rder&SSOKA
(question%R7V@S
(refactor#J[GP8
*quest#_L:/8
*view(JJE@8
(statement%LJO]8
(test)A@[nA
)ongue%I!jBS
'$%p?QKA
#hape%JM8JJ
( @ask(9@HRp
*condition%)gB=p
*doc(EA@?S
*fault%?b:G/
+inite%CLZ-A
*judge%.:DI]
*make"):%LS
*negation&Cr?.8
*perf%JPMf8
*say%EE=!g
+elf#IMB6S
+hape%6EDOp
+wap)JEHIJ
*test(@IaA8
+his&6W7CS
*wh(KQ@g&
)aside%8DATA
+k%]080g
)document%EK@@A
)explain%^U.I8
)fix%@V5QJ
)generate#AM8JA
)mark%79DZJ
)nothing%AM:A8
+un%9jI48
)optimize%@)ReA
*rder%P9JDJ
)question"q59(g
)refactor%@MAJS
+quest#?MSR8
+view%@[M?8
)statement"IM>ZS
)test%@'R<A
*ongue#YC@I]
($%J;@RS
#wap#IM@JJ
' @ask%R8>Z]
)doc+=LJJ]
)finite(90d5g
)judge%JJqK&
)make(pA71J
)perf)79@NJ
)say&^fFA8
*elf(h,;P8
*hape#P_P;8
)test(AK2@J
*his%E"KT8
)wh&ap57J
(aside%fLHI8
*k%AiAGJ
(document%J<7?p
(explain&q@?8J
(fix%LRJR/
(generate"A;dK/
(mark#V>@2J
(nothing#IDIJ/
*un%C].AA
(optimize%f8@JA
(question%J^>QS
(refactor%ADH:A
*quest%KCB0S
*view%HS69p
(statement#a86J/
(test&J@p@J
)ongue(>DKIA
'$%6o9lA
"test(IJfIA
' @ask)@AIIp
)condition%J6]MA
)fault%fp7AA
*inite%=ePS]
)make(JJpHJ
)negation#JLg/A
)perf(JoL/8
)shape#ILh.J
*wap&[Co4J
)test(@IhQJ
*his(AJm?g
)wh&A7pIS
(aside%B1q88
*k&L-o7]
(document#;Z?;8
(explain(nB@@A
(fix(?Qe@A
(generate*AIp8A
(mark(J7fAJ
(nothing,@Io@J
*un&A@q@J
(order%4IpLJ
(question%1.pAS
(refactor&H3K.A
*quest#@AgJS
*view(A@g@A
(statement%>JdL8
(test%?Hf]J
)ongue&HJmRJ
'$(@7gAS
#his!oBK5]
' @ask!B[K@A
)condition(p7QQJ
)doc(HgIAS
)fault&8P[Hp
*inite"?08aJ
)judge%g6UC8
)make&^JU=A
)negation(5J0Tg
)perf%J5RfJ
)say%^_75A
*elf%IC:M&
*hape&U9BFJ
*wap%AD<B8
)test%f#REg
*his&bAS=8
)wh(L&_4S
(aside!ZH4N]
*k"e0L7g
(document%;H;6S
(explain%oHK@A
(fix#BZGLJ
(generate"I/KLA
(mark%V8.Hg
(nothing"]%UKA
*un%14NAg
(optimize%[97pA
)rder(SB?MA
(question"eA_.]
(refactor#Ja],A
*quest"ShB6A
*view%9@k?J
(statement">&nVA
(test&@]o?J
)ongue%YBC8S
'$!C-QZS
"wh"h>B@]
% @ask"Z&K?p
'condition&t#=7J
'fault%RHf7]
(inite#e.JC]
'judge)KJD]&
'make&OgIJS
'negation&@.D8p
'perf&W@>IJ
'say(q@HIJ
(elf*MRJJ&
(wap(B5@;]
'this%q05RS
'wh%t!A8J
&aside%SfGD8
(k#i@A6]
&document#;QK6S
&explain%f@C@S
&fix#jHC-J
&generate"^5;]A
&mark%^Hc@J
&nothing#g@9IA
(un%N?@KA
&optimize%R&IpA
&question"g.KA]
&refactor%U#[TA
(quest"W>KRA
(view%/Q<;8
&statement%LIS>S
&test(AAg@A
'ongue%i.B?]
%$(U?E@A
!^#(f@ZG8
# empty&J/ANJ
%returns(Af@JJ
"+aside:explain%f?BJA
*fix%?o7eA
*generate%@BJDA
*optimize%8AAgA
*refactor%?L7gJ
,view"IZb5A
#mark:ask%e6E?g
)document%MJH?/
)explain&77[qA
)optimize#edHJ/
)refactor%IB;B8
#noun:document%;8;:A
)explain%q@@>A
)fix%6dI<A
)generate#>9HD]
)optimize%n96fA
)refactor%1Z<68
+view%@8;CA
)test&@7pJS
#question:ask#I@KIg
-explain#eJB7]
-review&AINKA
#request:ask%]KA4J
,document%bHA?S
,explain"ZP@RJ
,fix(GfCBJ
,generate&A@RNA
,optimize%C>7sA
,refactor%AW@HA
.view%J-<RJ
,test%A@fQJ
#statement:document(W@@IJ
.fix#8eSIA
.optimize(A@SgJ
.refactor(@W7IA
.test&@#gD8
"0(@YRnJ
"@ask%IACIg
#condition%Q_6/J
#doc%WIJ?A
#fault&7nSAJ
%inite#?YCJg
#judge&AJEIA
#make&BISEA
#negation"Q[J>]
#perf(I@IgA
#say"f-J7p
%elf"Z-fg8
%hape%6NBJJ
#test&JRoIJ
%his"?b??]
#wh%Z?BIg
"a%9IHN8
# failing&J/pIJ
&unction%JJ7MA
#ccept(J7JEJ
)s&JpH8J
#dd%9I[;A
& a%86[<A
(n)9IAEJ
'jsdoc#MJAGJ
'sorting%HAJMJ
'the"-f]CJ
(ype(INJHJ
%iciona%I&ANJ
*e&NI@IJ
#ggiungi#D@@CA
+ un(?JJMJ
#joute%?6fCA
#llow(GAJNJ
%so*I@AEJ
%ways%JnJ@J
#m&8I@*p
% i(8JJ8g
#n(J7ANA
%d'@8JDS
%notate&EIJJJ
%y&A4M@p
&thing(J8<JJ
#pp#JgIAJ
&ly%JEIAA
#re&@63Ag
%regla(Jg@IA
#s(ZIA;J
% a%p6ACA
%k)A8AEJ
%sert(JAg6J
#ttachments%J7JEJ
#udit trail)JJGNJ
#void+J7JpJ
( the%J?JpJ
#ñade%L??D8
( un%NI?KA
"bash(JXJMA
%ts)J@pHJ
#e*A@N@A
%fore"@Ib7A
%im)JoI@J
%nenne)JEA@A
%st(A@J>g
%tter(JFApS
#igo%JJJp/
' please%JIIoJ
%tte%_-a78
( aufräumen(@MIJJ
#lind spots&J@N@J
#ork&Jo@@J
#raucht(JJ&[g
* man(JJ/Jp
%eak%g;?HJ
%ing"J;@lA
#u*q7I@J
%ild#I[?;J
"c'est%@@EIS
( quoi%[@>@p
#ache%AIJfJ
%n#8GIS]
& i%76D.p
'this(8;@JJ
'u%U@@>]
'we(80TV/
'you&^I[I&
&'t(JfJ@J
&not)IoIAJ
#hange%IMAJA
)log(D@I@J
, entry%<IIJJ
%e(@6M?]
& ne(J?NJA
&ck%@.rGJ
( for%JJ<IA
)my!8J<JJ
#i(@6MTA
#lass#??@Lg
%ean%K;A/J
( up#MIA8J
%ippy:)J<A8J
#o&n5:5g
% robi&o@IJA
%de#67;g8
' for)IJGNA
(review%IIMIJ
'cov&J7pJJ
%mment&]@>@p
* the%EJHJA
+what(2JJJA
*s%>SN@A
&o'f@JIJ
&pare#JAiHA
'leta)I@ANJ
*e%JI@MJ
'osition%JEJ?J
%ntrolla'JHMIJ
&vert%JMJI8
%rrect(GJNJJ
* the&GpHJJ
'ige(If@IJ
%sa%fJJJA
%uld%R1ZHS
( be&JKIo/
)i(JII8p
)this%&C@2S
)you%f;l@A
%ver(J@pHJ
#rea%HHpBJ
' una%IIAMJ
'te&IJANA
%itique%JHMJJ
%on(IRA;A
#s1591&N8JAJ
%s%@M7:8
#uál es(8JIIp
#zy(A@A@p
& to%A?3A]
#ómo#]/?Jg
"daha%@*?nA
' hızlı(J>JoJ
%rk'J@JDJ
%s%7s4E&
& gehört(JEHIJ
#e&Cn78A
%bería%7d@?g
&ounce#A7IaA
%dupe(JE@JJ
%precated&NIIHS
%r(@g.fA
& test&Jp8AJ
%scribe&IApIA
+ it)6JpJJ
,the#f@8JJ
#id(A@MJA
%e&/N6Y8
%ff(AJNJ8
'erence&AAIIp
- between%JAJIp
#o%788gg
% i&AJI8p
't(JKJe/
&we(AJ?Sg
&you)AJNJA
%c%D[@@A
&s&:o@@A
':%EAIJA
'tring(DAJAJ
&ument&NR?@A
+a%NAAIJ
+e(DIJIJ
%daj'L@>DJ
( przycisk(JJGMJ
%es%7HK8p
' it#67j-J
(the&8oIIJ
*is&@AK8p
'n't%%fHop
(t&JoJ@J
%ku%M@JIJ
%n't#BAP[J
( change%I*eRS
%uble)JnA@A
#rag)J?JEJ
%op&JEJ@A
' the(JDJ@A
%y)IEJ@J
#uplicate&JmJJJ
#á(ARN@A
"e(8JIJp
#arly'J.JfJ
#l%6n9o&
%i5(fJAIA
#n%i,6:]
%um%@BH<S
#quals&J7JEJ
) and%J7JEJ
#rkl bitte+o?H@J
'är%oIJIA
%ror%M[?BA
#scribe#1-[;8
%t%8@;@p
& ce%&@;@p
&á&AINJA
#very&3Y@Z8
#xit code(@o@AS
%pected'JgAJA
&lain#DH7>g
* how#fAJAA
+in(2JJJJ
+the%pA@AA
'ica&q>I@A
* este(fHIAJ
(que&p8JJJ
'ícame&oIJ8J
&ort&J@IEJ
%tend(IIAMJ
&ract%JMAIJ
* the&JEAHJ
"f(JDI@J
# strings#JDJAJ
#aut(AJ@Ap
#eat&JIAEJ
':(J8ANA
%wer%?DIoJ
#ile&JpI@J
&l%J@7EJ
' in"L@.MA
&ter&I6ApJ
%nd(@;D@A
' bugs&J7NJJ
&ish%@JAMJ
%x(Jo@IJ
& the%JgA@J
#or%qC=6S
&get&H:Q3A
#unction#I0JM8
+ that%I?JMJ
#x,Io@@J
%i this*@o@@A
#üg(JA>NJ
"gc(I@IoJ
#ebruik)JEJ@J
%ht#.d;e8
' das%J%Igp
(nur(JpHAA
%nerate%JeQA8
+ a%IAoE&
%t%-E7eA
& rid%@;J[A
'this%AD8RJ
&ting&@mI@S
#ithub(JA/NJ
%ve%ZAg6A
' me%g>T?J
'n(J7gIJ
's&JoJ7J
#o%87k8&
#rade*I@EAA
#test%J@pAJ
#uard"JDJIJ
"half&7o@fA
%ndle(@R@EA
%ppy(I@oIJ
%ve%J];J/
%y%?7C@g
%z'@DIIA
& que%@BJfA
#ello world(JJJN8
&p(WHJ@A
' me%pJJA/
#ier fehlt&In8CA
#ow#?9h@]
& are%pJIJ/
'big%8JIJg
'can(AJIgA
(ome#gA>JJ
'do%R@O@g
)es#]@MA/
'many)8JHJp
(uch)AJJ8p
'often(/JIJg
'to%AJ@Jp
'would(ANPJ8
"i%[7?VA
# can't%A;JAA
%don't"Y,1i]
%have&n@C@S
%inherited%oHIJJ
%need%L"[L8
%want&@)e9A
&ould%Y<C@8
#'d%N(f@/
%m&I6o@g
#f(/RIBp
% the&Jo8@J
#l&0eA]&
#mplement%IIADJ
,a&II@EJ
'émente&JI@EJ
&rove%N=>oJ
#n&o-[KJ
%dex&@@@q/
( ?'AJHg8
%finite&JpJ7A
%line#BAAfA
) comments%MHJJJ
%troduce'IMJHJ
, a%HMJIJ
#s%@8BRg
% #(AJHAp
&a%AJHIp
&index&JAHAp
't#..LIg
&my%JJMJ/
&that&JIJ8p
(e%I.C@g
)re%!BJIp
(is#.[:7S
%so(A.ISp
%t(7.C7g
#t&9?nSA
% should)N7JBA
"java&JoJ@J
'doc%MJAAA
#e)J?RoA
% to(A?@pJ
#query(J<A@J
#sdoc%N?JJJ
#udge"I8BfJ
%nit%JIp8J
( 0&JHpAJ
"kafka%AJIIp
%n%e.THA
& dit%%D6Ig
#eep%@S?E8
#ijk&I@EAJ
%ndly#9KDAJ
#ommentare%N@IJJ
"la&0Y,p8
%zy&J@IoJ
#cov:+J7p@A
#e)/oC@A
%ave#U@7;J
( a&NIJ?J
%g&p@JIJ
%s'L9.fA
&s(@:@eA
%t(@IYK]
& the#I9f9/
&'s%52o;A
( have%J@8NJ
#gtm)AIN@A
' ?(AJMI8
#ift the*AEJ7J
%ne%ZdJJJ
%st%AnD=g
#o(@@LD8
%ad(JA]cJ
%ck&??[oA
%g(f8AQJ
%hnt sich(J?J@p
%ok%@gB?J
's%ANJ@A
%s)@o.RJ
& tests%JS&gA
&t&IoHJ8
"maak&@c7VA
' deze(JpJGJ
%ch&@ERBA
' das(A?@MJ
%ke"QUZB/
' a(H?SDJ
(it%@C%]A
(sure(DG[>J
(the%:L.CA
*is(@g89J
'file with(JJ/MJ
%nca(JoJ@J
%p(JDJ8J
%ximum*JoJ8J
#eaning of%g@JAA
%mory%ApD.8
%ntion&N/JJJ
%rge&@S?nA
#igration%I@INJ
%ssing%L>f8A
*:*J%pCJ
#ock%J@AEJ
%re%@ARfA
%ve'@MJ@J
' the%JMJ@J
#rkni(A@M8J
( na#JIMAJ
#ust)JnIAJ
#y%NS'=A
"n+1*A7JpJ
& here(J.JgJ
#apisz%A@oE8
) testy%JJpIJ
#e%&LV68
%ed%p@Q8S
' a&AJ7ES
's%CInA/
( to%IpAIJ
%w(JAADJ
%xt)@7JEJ
':(I6JEJ
#icht(_Ig.A
%e%JQE6A
%t&E<OQA
&:(D;GQ8
#o#RUI5J
%body%En?@A
%n#hd@@8
%t&[cJ0J
& a%S*HKJ
'working&Ao@@J
&hing&@9oJA
%w+I?JEJ
#pm&@f:F]
#ull%@]46p
' or(J&JJp
#ão%HHi58
"o%6P:gJ
# botão&IpHIJ
%que%f.C,]
#ff'AfIIJ
#k%]AMI/
%ay&ULFZ8
#n(7U5h/
% peut&8tH7&
%e%7D8?S
& more(I5MDA
'query&J7JpJ
%ly&8RIpA
#penapi&NH/KJ
%timise(I@AoJ
#ur&WKI>8
"pass'A;]1J
'e(ADA@A
'word&A@ANA
#erché%e7@8]
) si#I@I8g
&f#JIJfJ
':(A@JnJ
#gtap&A@p@J
#hpdoc%NIIIJ
#ipeline(I7KfJ
#lease"QZMI8
) add#K?G_J
*comment&GJNJJ
*write%IAfIJ
%s%qg768
& fix(@g@JJ
#or&o@?@S
%urquoi pas)8IIJp
#r&J@NHJ
%efetch%J@IoJ
%ices(JeJIJ
&nt*@@JNJ
( a&A/JNJ
(s&RoJ?J
%operty%H6pMJ
&s%J7M?p
' and&A6L?p
&ve&p8I@J
%uebas%JAg@A
#ull"?2@;A
' the&JNJGJ
%sh&@W@@J
%t%jD7+8
& a)<JJHJ
'this(gJJ.J
#ytest&J8pAJ
#ásalo a&JEI@A
#řidej tlačítko(IAJDJ
"qa!JAfJA
#ual%&JKJp
%e([/@N8
& fait%pHJ@J
&lle&8JIJp
&ry%JAJNA
( for)AJJ<A
&stion%[JGAg
%otes(JoJ8J
%é%H6A?g
"race*I@E?J
' condition%JfAIJ
#edis'J@J@g
&uce*J@JoA
%factor&JW7@A
+ the&J<AJJ
+iza(IEIJA
&ormat(JEA@J
%gex%>7@jA
( for&IJJ<J
%lecture)J@N8J
%move(INAAJ
) the%JDI@A
%name*IEJ@J
%place#@;g.A
* the%@D]@A
%try(J/ANJ
&urns(JIJDA
%use&JAJnJ
%vew(@@M@J
&iew%Io:?A
) the(JI2JJ
%write%@1RRA
#inomina&IEAHJ
#oast&J@E@J
%zděl*AEJ@J
#spec%IIpIJ
#un%JJAfJ
#zuć(A@EIJ
"saca)JEJ?A
%me&@379J
%nity%AJ;JJ
) check%JJ;IJ
#chreib%DJ8BJ
*e"B@gHJ
'ijf%:?RDA
* tests%JIpIA
%ript(J?ANJ
) that%J8AMJ
'vi#K7ID8
) dei%JApGJ
*un+JJ&NJ
#e&&lE?S
%cond&J@EIA
&urity%J@N@J
%lect%I?Ak8
) only%JAJfA
%para&AEJAJ
#hould%6a5QS
) be(IjI-/
*i%@6D6p
*round,JnJ8A
*this)J@HJp
*use%JDJJA
*we%JJ@Ag
&w&I7REA
' an%J/JMJ
(me(RJfGJ
's&IoJ@J
#implify%JDJ8J
%nce%@pA@g
#kriv%<-n:8
#low(JJ/pJ
#mell)JJ3JJ
( test&JJ*JJ
#o%oI@AS
%me%<eQ7A
'thing%@2D28
, that%J@JNA
%rt%@1@]A
' by)J?JEJ
'ing*JoI?J
#pec%IJgIA
&d)I@AoJ
%lit%JDJIJ
%ot%A@EJA
' the&J@EJA
%rawdź(A@EIJ
#ql%AZ@2S
& injection&JnJ8J
%ueeze)J?IpJ
#tatic&J=NAp
%ream(J?JgA
'ss(JAp8A
#ummary)E@JHJ
%pport&JAAN8
#vg(J@JE8
"table%I@gJA
&s(J8AJg
' or%J8JIp
%ke(R'BC8
#e&@<@eA
%ll%^.A@A
' me%Q.C@]
%st%@Sf6A
' flakes)Jp&JJ
(the%JAp7J
':(J.gIJ
'e&JAp?J
(s#JAgAJ
's%ISo@A
( fail&Jp&JJ
#he#9g>[8
& app(J/JoJ
'docs(GMJJJ
'function%GQAaJ
'linter&2oI6J
)st)I7JEJ
'next(N?JIJ
'regex)nSJ6J
(ounding%IEJ@J
'same%I(JEJ
'test%@f@?g
(hrows)N&JJJ
&re%@2?q/
('s%no>B8
* a%ng?IA
%is%KT>IJ
' is&I@JpA
*n't(HfJAJ
(method&JNJ&J
(needs%C1I9A
%read%@g?A]
&ottle&AAAoJ
#idy"JNJAJ
%me(I@@fA
#l dr%pJIJA
%e)J7JoJ
#odo)I@@EJ
%o(@EAPA
& many#@a7PA
'slow%J@ApJ
%string)J@A<J
#rop(@9@nA
' imbriqué(JEJ7J
'po%@<@nA
#set this)@Io@J
%t*I@o@J
#urn#Y:I:A
' the&>KANJ
*is%fKA?A
#wo&AoB>A
& pointers)J7JpJ
#ype%?M7;8
' guard&HHJNJ
'error:"JfAJJ
#á%AfDJ/
"ui&JpJ8J
#m&7JH<]
#n#12M78
% enum(INIHJ
&filtro(J@IEJ
&test%JIp@J
%a%(,LiA
%defined)8pJAA
'r which&pIA@A
&ocumented&NIAHJ
%e%'c7hA
%it%J@fBA
' tests%JIgIJ
#pdate%NeJHA
) the%NAJIJ
%rość(@DI@J
#sa%@;@[A
& le%JNJ@J
%e%@N7m/
& a(A7AeA
'early%JEJ/J
'of)JmJAA
'the%JDJAA
'zip(JNJ&J
&rs%Io@;J
#tilise(JDA@J
"va%@IDo&
%d(f@L@A
%le)E?@@S
&idate%IAAMA
%riables for(JNJ.J
#ectorise%J7JpJ
%rify%@?i7A
) the%@@g@A
#im)J@J?p
#oeg(M@@BA
' een(HJJMJ
"waht(p8JIJ
%it)S@I@p
%lk%[/MJA
' me&p7JJJ
%nn(gJIJ8
%rn(E@8:J
'ing%I3JZJ
%s%R6M?S
& ist%/JLJS
'kommt(AJGJp
%t%o@D?A
& doet%pJIAA
'is%JIHIg
'vind&8JNJA
#e%-S_S8
% also)JAAEA
&need"8/o;J
%'re(@;@R8
%niger&IB@nA
#hat#R7V.]
' about*@JR7p
)re#8JDIJ
(do#[@CJ/
*es#fIGAJ
(happens#@.DJg
(if)88JJp
)s%RI>Ig
(makes)pJIJ/
(would%.IaAA
''s#ZH:;]
) the%S@H7p
's#gJGJ]
%en#PZ?@g
' is#A@JIg
(should(?JJIp
&re"Z.h7J
( are%8JgJ8
)is%AJIJg
)should(AJHJg
('s%ffPA/
%ich%[@A#g
( is&AJI8p
%o%[I=@]
& calls(/JIJp
%y%of=7S
& do%pJIA8
)es%AgGIS
'is%o@?@J
'not'8JIJg
'the(pAJJ8
#ie%[5C6]
%ll*AA@Ap
' the&AAIAp
*is%JAIJg
%thout(H:@eA
#ofür steht(.JJIg
%rks)@q@@A
%uld%??*Bp
( a%@IB?p
*n%AIIJg
)be(LK@K&
)you)PI<@S
#rite%;8RC8
( a%B7ID8
)me%JA8NJ
)the%IA@NJ
%ong%JgIIJ
#yjaśnij*p?I@A
"xctest please(@Io@J
#ml%AN@IJ
#unit%AAgIJ
"y%&.t@J
#e#e_6,]
#ou(7e@[A
& forgot(JfI@J
"za(@;@ZA
%pytanie&J@AoJ
#et'DHJIJ
#u%@D@oA
% viele&II@pJ
"ça&7S=oS
% rame)J6JpA
#ok%@*?nA
"è%-.N?g
"écris&FJpCJ
"γράψε(D6[88
"πώς)o6D6A
"а%7JdIg
"глянь(J@NIA
"добавь%<7ICA
) юнит(IJpGA
%дай(E6@BA
%пиши%E?7EA
"исправь(Jf@AJ
"напиши%D7QAA
) тесты%IJgIJ
#е%onA6/
"после,JnIJJ
%чему(fAHJJ
#роверь(J?E@J
"сделай%@;?<A
#лишком%@D@ZA
"что%f@C=]
"זה(7d5m]
"תוסיף+E6?:A
"این کد(.3D@A
"こ(PZD-]
# の(dSC6A
"も#JC?fA
# っ(AAIfA
"コ(fR6>S
"テ(@[7fJ
# ス)@o7RJ
"ド"D-7CA
"为%]-QZS
"代%A>LpJ
"优&7f@oA
# 化&A@AoJ
"写%69L<&
# 一(L?8DJ
%得(@LEFA
"减(J@JfA
"別)JEJ@J
"太%A2@fA
# 慢#J@JgJ
"实%A@JNJ
# 现(A@ANJ
"実&AI@NJ
"审&8@NIJ
"帮(J@N@J
"文)FhIZA
"有(.@2@g
# 什&%@N@S
"查)J@IoA
# 询(J@IfA
"测%Af%fA
"用*8<I?]
"空(Jo@JJ
# の(JeAJJ
"符(JfJ@J
"続(IIADJ
# き%IHANJ
"结(JpI?A
# 果&JqI?A
"给%JAp@A
"补(2@@DA
"请&oAJJJ
"这%P^I4S
# 个&f&Q?]
%里%eo?@J
"遅%J@JoJ
"重%7k>Z/
# 构&ArH?/
"需(@JHJp
"高%JIJoJ
"각)EJIIJ
"깔+J?NA8
"리%@R@<S
"버(JoJ?A
# 그&JoA@J
"성(HIJoJ
# 능(@IIoJ
"왜&b?>7S
"이(R#D8]
# 코%e@E?A
"주 석&N@AIJ
"테%@f?Pg
# 스%@[?Y]
!a"89ZDS
" #)IIpHJ
#0&#efRS
#bank%AADM/
%etter(J@@nS
%inary(JJJ;A
&t+7NIJA
#callback)AHJN8
&ncel(@@ADJ
&se)IAqGA
&tch(JINJ/
%hange%GJJpJ
%lass(6D.:g
&osure%g6AIS
%omment%<A?MS
'prehension&JNJJ/
&ntext%JNJ&J
(ract&AJpGJ
&sa%pJJJ8
%ustom&J8AEJ
*er%pJHK8
#data+@pJ?A
%escription(a@A>J
%ocstring(MJJGJ
%ry&II8NJ
#failing(J8gHJ
&ke)A?pAJ
&ster*JAJo8
%ew)T?o?A
%ilter%A7AWJ
%unction%>A/Mp
#generator(M??@g
%ood(BIHIg
#header(EAJHJ
%int(K6ANJ
#leap"JJHMA
%imit%JI@Bg
&ne(;@@CA
'ter&GJJNJ
&st(5^@MJ
(a)Ap@@A
%ock"@D51p
&ok%/fMAA
'p(JAGRp
&s(@p@IA
#mail&AAANA
&p(@B@2]
%ember&S&I<]
&thod&HIJNJ
%illion(8@IoS
#name)INJGJ
%ew%7R?Rg
%on&nJJJJ
#parser%GJJMJ
#query+J6JoJ
#record%ANJAJ
&gression%=8pJg
&port%JJ/MJ
&quest(IgJ?J
#second(-/AjS
'urity(J@N@J
&maphore(AKA?g
&t&J@@oJ
%hort&<JJHJ
)er*JNIA8
%low%JJg8J
%pec(J8pIA
%tream)J@Ij&
'ing%JYIB]
%ummary&</@LJ
%witch&J<IIA
#table%@NA8J
%est)I%nB]
%hing(@L6@g
%imeout%IIANJ
%railing*IoA>J
#unit%JJgHJ
%sage(DJAGJ
#way+H@INS
#year(B87hA
"11y%JANIA
"b*@7nRS
#!&o@n@A
#er)ApJ7A
#frage&Q@@q8
(…%n@?q&
&…([@?gA
#le)K8@<J
& to(^/?<A
#or…%@Io<A
%ut&KK_"S
' the&b9B%8
*is+IINI8
'!%p@AJ&
&…&IUU+J
%ve+3IBAA
' each+NA@IA
(it+N7JIJ
(the,EIJHA
&….<@JAA
#stra…%FFJNg
"ccept+A@INA
(s(BpH@J
(…%8ff/8
&ss(@g5dA
&…(.oQL8
%ord…#hI/D/
&unt(@[J;8
)!&JnS:8
)s%&ATJg
*!%/ATJ]
(…&8SJ<J
&…%@e9;A
%é…(A@JfJ
#quire)pAJJ/
(…%qAIJ8
#ross%HNKHA
&…%JMT>A
#tion(AA/ES
&…&S7A<J
%ual…#ff>IA
&…(W.?JJ
"dap…(SEJ@A
#d%C6ZEA
% a%96f:S
'n%7@INJ
&the&6oACA
'ype)HNAHJ
%$(ZJgHA
%e…%@RADJ
%iti…%I6AkJ
&…&I4JrJ
%ress%Io8eA
(…&Io8HJ
&…&@n7ZS
#icio…(M.@MJ
&…%C7@EA
#min(ApS-J
&…%8pV6J
"f(@2d98
#$'@@RDA
#ter%@p88S
' 0&@[<&A
(free)JmJJJ
(return(J3JJJ
(the%eZS@8
&…%Qg78J
"gain%7FooJ
' and(J@AoJ
'!%7dR[A
'$%AG.jJ
'st(JAe?]
) a&JJnJA
(…&J?o?S
&…&@?o[]
#giungi%E7@BA
(…#C?7DA
&…%;Q@AA
#re…&@nR9A
"head&AAmL8
'$(AJoJ/
&…&@AnL8
"joute%C5n8A
( des&K@p?J
&…%E5R:A
"l)TM6X/
#gorithm%hI7HA
(…&q@@QJ
&…&g77nA
%u…*A@A@p
%ún*JAEI8
&…)JANJ8
#l(/ABq8
% cores&JHJpJ
&of%8EQJA
&the&8;EI8
)se%[C>RJ
%!%LH7Hg
%$(SI?@p
%e(@Lo&A
&…%9(;m8
%ocate!%AJIAg
)ions%A6f[A
-!%J@JfJ
(…&I5In]
&w(HJAMJ
'ed&8<J6g
(…(8;K-g
&…&6%Jhg
#one(IA?Jp
&…&@AoHS
#phab…+JEI@J
#ready&:IlQS
)!%EJcJJ
(…%Boc6g
&…%9IlIg
#s)&Q[;J
%o.@R@EJ
#tern…)JJGJp
&…(7B>Cp
%hough#?]/eA
(…#Jf8QJ
&…"Hg.fJ
#ways*Co>@J
( 0(JoAAJ
&…+9oH7S
"m%ZH92J
# i%nfH.]
#a)@b@-A
#ount%;RA;A
(…#MIJ?J
&…(D@A:A
"n#I[5MJ
# empty(AnQAA
&ndpoint&JJ?N8
&rror&7R%D]
&xample%E@A:/
'planation&S5EAA
%hour(g.@[J
%index(J>Ggp
'terface*JNJ?A
#$*JoI@J
#al…((HCZ]
#ch…)I9@8p
#d!r4l<8
% 0(E9AIA
&a(8,[Tg
'gain&JAAoJ
&cons&A@L7p
&drop&JHJEJ
&hashcode%J@JDJ
'ow+pJIJ/
&i(eA@JJ
'ts&BHp@J
&keeps%J8AMJ
&not%7oI7p
)e&&JNJJ
&tell)/JEJJ
'he%TRH;&
(is%M5@fJ
&use%Ah@?J
&what%^>AKA
(en!M@AF]
(o(oJJJ/
(y)pJJJ/
&you&ApHJJ
#im…(JJdKA
#lat,o7@@A
'$.o@@@A
&…/p7@@A
#notate&@EIJJ
)ions%HEAIJ
-!%KE@I8
-$)GNJIA
(…(A;AIA
&…(AD@IA
#other&IoA9A
) one*J?JEA
(…(JdA9J
&…(<Z@AA
#tes&I?aQ&
' de&R6bQ&
&…([?gZ/
%w…&/JJJp
#y%%ME9S
% good'J@MJ8
&more(8WHAA
&way(JGMAJ
%!(JDG?S
%one&@nJ@S
&…)7nC@S
%thing(S?W@8
* that&J/NJJ
*!&Ue%RA
(…)S-WIA
&…(B?EJA
%way ?&AA9Ap
&here(M?I@S
&…'M@9@]
"pa0o@@@A
%rt)R@N?J
'!(S>M@J
'$(JHN@J
&…%e&DP/
#i&&B8Kp
%!(7DI9]
%$%IDK0A
#li…+@oJ@A
#on…*A/NJA
#p(7I?Sg
% with%8JJAg
%eler+6JIJp
(…+@@JIp
&…&PJHIp
%ly&fMHJ&
&…%epR.8
%roach(AJNHJ
*!)JANHA
*$&JJNHA
(…(AAMHJ
'v…%S@NI8
&…(KIV6A
#ro…(AJMJ8
"quí)]IL@&
&!(K@M@/
&$(pIA@8
"re%SqS=8
% missing*E8JIJ
&the(JIiI/
)re%7JEAJ
%n't&CF@Ap
&…(CG@@p
#gument(pZI7A
*!(fI?6J
*s%ENA4A
+!(DeAGJ
+$'DeAHJ
(…&^Z?+g
&…'_R?,g
#ound)B0IEJ
( this(A7ADJ
&…)A8@EJ
#ray%Yp,:J
's#B?Aa8
($%AMJ1J
&…%?f,Mg
%egles+J%aJJ
(…&7Zb>/
%ive)]n@7J
&…+Sn@@J
%ow&@NJAA
&…&@:AE8
%églalo)8o@AJ
(…(8oIAJ
"s&JCX;8
# 0&IoAAJ
%a&cEQJ/
%comments*3JIJA
%described)HA8NJ
%well%@He<J
#k(M8IM&
% for%JIhL&
%i…(B@NIA
%s(SH@nJ
#sert(J[g-J
( on%JAp6J
(ions%AKp7J
, for&AJoIA
(…(@]d6J
&…(?]^,S
%im&AJNJ8
' ?(AJNJ8
'!&AJNAA
&…&8nE@8
%umptions(NHD?8
-$&NJDF8
&…&MIE>/
#ta+p?B@A
#ync(A2H?g
' await,J<IJA
'!(J?IAp
'$*J?IAp
&…*J<I@S
"t%KcER8
# 0%He-j/
%all%MI57g
%least)A@IpJ
%once(8/Ro]
%the%9o7JS
'is&o@J=]
#!(f7D@A
#$)R7N@A
#tachments(J7IEJ
-!&J@IEJ
-$(J7IEJ
(…(J7JDJ
'k…%Jn?Hg
&…&@m?CS
%empt%fiA7/
(…(RpA78
&…#B[HD/
"u*U<?88
# dessus)EJI@J
#ch&%6nTp
& für%A7IEp
'schneller%A8JpA
#dit%C1:(A
'$%ILM6J
&…&A/8r8
#f(Q_C,J
%!&.<B@]
%$%7<E@A
%räumen#AMJIJ
+!&AEIJJ
(…(@DI@J
&…%<D=@]
#s(8MI/]
%t…*Jo@@J
#thor%tQ??8
&…%aZ?@J
%o*J@JEJ
&mate&J8pJ8
(…0I@o@S
'á….JHp@A
&…1I@n@S
"vant&p.Kf/
' que"A7LoA
&…&R.NZ/
%tars!*J7IEJ
&…+A@IEA
#ec&SVe48
%rage%pf@D&
(…%gf@:/
#is+AANA8
&…(BRFCS
#oid(J2@f8
' the#8;@gJ
&…(J(@oA
"wait)7q?6S
'!(6_@5g
'$(7p@5]
&…(7r?6]
%y(Jq??S
&!&JoI?]
&$)JpI?S
"z)[o598
"çıklama(Be@?J
(…&We75A
&…&bd75A
"í(@f@AJ
#!(@o@AJ
#$(Af@AJ
"ñade%NI=KA
' un%NI>L8
&…%NI>LA
!b%?QBeg
"ack(8m7CS
&!&BHAEA
&$&HR&NJ
&en…(JSFJp
&…%@S*)A
#d(7e_5J
% input%7ApIJ
%!(AJMJ/
%g…(AeJAJ
#lanc…%JfHAS
&…(JfI8J
#nco(AIJVA
&…&@@IWA
%k#AJLM/
#sed%VHfH/
' tests%IIpHJ
&…%MJSI/
%h)JPJEA
%ically&pAHJJ
%ket!&J&JNS
%ta(IIHJp
&…(@R?Ig
#tao)oIM7/
%ch#]@Jg8
&…"p&Ji&
%s(JApIA
&!%J@p@J
&$&JApHA
%tery(J>JgJ
(…)J?JoJ
&…)J?IoJ
"e%/TDBA
# 0(JmJIJ
%a)A<IBJ
&ble(J17;J
%better%AIIJp
%done&8[NI8
%faster%JJHAp
%happy'JJMJ/
%idempotent(JfAAJ
&n&8oI&]
%nice%D?UC&
&ull*ApIJ/
%shorter(ADJ@J
&implified(JDIA/
&ortable'J8J;J
&ure&J@nAJ
%true%g@MH/
#!"I7D@]
#cause%9P7pA
) of&A@InJ
*the%IgJ8J
(…%CP@oA
&…%9l7dA
#deut…)<6IIS
&…%<7IHg
#fore&ZFSSS
( it&]7NZ/
)the#GGDG]
)we%oI]>A
(!%AJhJ/
&…&n5T@S
#ginn…)pFJI]
&…&pFJFp
#haviour&12f4g
+!%M;JFJ
(…(B2[6S
&…&B*[6S
%eben%Io@JJ
)!%Jf@JJ
)$%JoAJA
(…(JfIJA
&….@o@AJ
%ind&oq?8&
( the([oI@8
+is#g@IJA
&…(f]@A/
#i&)i+?]
% leerer(Jp@@A
%m*JoJ@A
%n…&pJJJ&
#kl…'D@AIJ
#long…(AMHJJ
&w%GZ:U8
'!(R8@V8
&…%dV%V&
#nc…%?6ghA
%e*A@NRA
&…%6C;6]
#schl…(AA@gJ
&…%M6@[A
%ide'M6JJJ
( each%M@JAJ
%t%76E'g
& practices%JJNJ&
'way&AJJGp
&…&E@>fS
#tter)70Qn]
( as"@KA@g
)names%HNJAJ
)than(A@JpJ
*o#JJIAg
(!%ALGIg
($%AKG[g
&…(70QnS
%ween&RR@6p
) a)A8AJp
+nd%/JJJg
*the)pAIJ/
)!&&ASJp
(…%Rg?4p
&…%Rg56p
#vor&7GkO/
"ibliothek(J7J@p
,!&J@IIp
,$&J@J@p
(…)A8@8p
&…)J8@Bp
#en&&7Ng/
#g(8P=i]
%!(J>JpJ
%o.A@IoJ
& please%IIIoJ
&!*A@@oJ
&$&AHHpJ
#j%De?YA
% een&IoJIJ
#ll(I%@sJ
#nary%@@>jJ
&…&@6?kA
#r(H(E,]
#s(J@@<J
%a)AJGpJ
#t(JN8@A
%e us&AJEJ/
%te&^KB@&
' aufräumen&@NIJJ
(beheben(If@JJ
(einmal&??EdJ
'!&K*J6A
'$&g*B,A
&…&LBL?&
%wis…&pJJ/A
"lei…(Ai8?A
#in…(J@M@J
#ock%J<H@g
'!%^JGI]
'$%KAHIg
'e…)J.JoA
'ing#J.Hgg
(…%@nHZJ
's(/D]7J
(!&03g?J
($(0:g6J
&…%9iPFJ
%q…&M[[=A
"ody(>R?Eg
&!*IIJEJ
&$(GRA<J
#iler…&I:A<J
&…&IAJEJ
#ok%7Zf@]
&ing%7L[18
(…#@L[08
%lean%H;?Ip
(…&J<?Jp
&…)?<>Ig
#rk$*Jo@@J
#th%7q>9J
%tleneck(7?I]g
,!&@?IpS
(…%/?Igg
&…(.@ILg
%ão(@[>EJ
' de(@SGNJ
&…+@R?EJ
%ón(I@HDJ
&…)J@IEJ
#und!(JRAo/
'$(8[Ao/
'ary&JIlKJ
*!&JJ=NJ
(…#IgR?J
&…(7fPf8
%ton)7R@EA
&…)7R@EJ
#ve…)E@J@J
#x%Fp@NJ
#ş(AoI@J
"ranch%PIY^8
( ?%8JnJJ
)of&]Jp/8
)run&pJJJ/
(!%6bZ.J
($%HVD%A
(es%J)Q/p
*!"J1o2A
(…&S*I7]
&…(Y0eAS
%uche%JJfJ8
(t(7@.fp
) man)AJ@Ap
(…&77Rnp
&…%-6emS
#eak%cgV#&
' the&7q^#A
's&IRo7A
&…%P@j9/
#ing&0*@g8
' it"M;AHA
(the%/;Jn8
&…(02Gg]
#oke.JnA@J
' it*JmJAJ
'n&ZIn6]
(!&Hng8J
($%Hlp8A
&…*RnI5]
%wse…&AJHJp
&…(8JIJp
#utal&J@N@J
($&JINI8
"u(p7R@J
#at(o6I(S
#ck…&J@AEA
%l…(f6@eA
#dget(A?JpJ
#ffer&I@@pJ
&…)J7@pJ
#g%+nfR8
% in%8nf7J
%!%6QV58
%$%%nh4&
%s+J/NJA
& ?(J8NJ8
&!*J/NJA
&$"H7EMJ
#ild%@UF^A
' a%JAHMJ
(test)JJ/NJ
'!(Jf&CJ
'$(Jg/IJ
'er%[5AiA
)$%Z=AaA
(…%Q:8DA
&t(J@HJg
' in(AJIJg
&…%?:5bg
#lk)J?JoJ
#ndle%J?Jn]
&…%J@@dg
#t%@r:AJ
% for)I6JEJ
&it*HpJ@J
&the#JeJJJ
%ton&?oH<A
( is)JpJGJ
(!&I?JEJ
($(I?JEJ
&…(H[@2A
"y#]/JBA
# a%@jZ,A
%line&o@JIJ
%one(IfB?A
%step*pJIA8
%tests&JInIJ
&he(Ao>@]
#te(RK@m8
& by%AA@oJ
"łąd*Io@@J
#ędy!*A/NJJ
&….A/NJJ
!c(77HD]
"!(A7IDJ
"$(JAJDA
"'est#R;8.]
' quoi%[HH@g
&…%7:B.g
"++20!(JDJ@J
&…&JEI@J
"ache%d>KRS
'$&S?C'p
&ing&H?@qS
)!%JFIgg
)$%JFJpS
(…&H>@r]
&…(e5J^J
#da+E@RGA
#lcol…&o*8AA
&ulation#BAfe/
- ?(8JZg/
-!%AJog&
*or%JJJM8
(…%S!nt&
&…(e/gK/
%i…)@oR@A
%l(S]=Ig
& it&8;I@p
'this)9RGJp
&!%gG6^8
&$(]?6hA
&back(gJ?D/
*!(o4ID/
*$)o>IC8
*s%JDJAJ
+$&JEJ7J
(…&g<69/
&ed&8QHZp
( ?(/JIJg
(!*/JIJp
($(/JIJp
&s#]1PdJ
' this&/JIJp
'!&C08nJ
'$(J7JoJ
&…%MJOJJ
#mbia…*J<JIA
&…*K<@?A
#n",hOQg
% be+@pI@A
&i%%?Cf]
't&o@@JJ
&read&JNI@A
&this&%2@fS
&u&TAAFp
&we(10S]A
&you%Th?I&
%'t&[iFI/
' follow&SNGJ8
(see%8ApIJ
&…&RqO@A
%cel*J@QNA
( button&@8AEJ
(!(JIPMA
($)J@HNA
(s$&A@ANJ
(…(?d7;8
&…)@ZHE8
%not(JfR7A
( read%JRg8A
&…(IfR@A
#re&AP@WA
& of(8@ANJ
&fully(JHMIA
+!"JJMJ/
(…(JINI8
&…(/INJS
%t(-^[1A
#s*@Is>8
%e*8Qn7J
& ?)AJGJp
'for+JApHJ
&!&8aY=J
&$"IeoI/
&s)I7qAA
' for(JAp@J
(of%I81NJ
'!&J>sJ/
'$%I=tA&
&…)I8qAA
%i)JJpHA
%o,A8o@J
& de+A/p@J
&s*R@o@A
&…+J?pAA
%t%r)@@/
#tch%IAkA8
'!)]AMJ&
'$)]@MJ&
&…%O7oDS
#use*AoI/J
&…(8d@JS
"e(g6L=J
# code&7CBo/
%que&I@S6p
#nt&JnJAJ
&…&N@IBJ
#tte&pAHYA
' fonction%%W6dS
&…&n:QGJ
"hahiye&73@CA
%in%J<JAJ
&…%IiJ>J
%nge%40bSA
( anything%gHIJJ
)it%8d7I]
)the&A)>[g
(!&I@TN8
($%Q7VN&
(d(8GKh8
(log)EJIGJ
+ entry(DJIHJ
(s%]G;0S
) ?#AAI@g
)!&p/@AS
)$%f0B;8
(…%*J;9J
'ing)@EI@J
(…(8EIIJ
&nel&[X@QS
(…%n4?e]
&…#J;LGA
%que)E@J@J
&…'D@R@J
%rge…%A7nfS
&…&7mPdA
%îne%@JpGS
( vide%JJpFJ
#e%H!gEg
% ne(A@NJ8
%a…&J@NZ8
%ck%@Qh88
' for)J8<IA
(my#JJDJJ
(the#AA;LJ
*is&AJEIJ
(whether(AA;JJ
'!&S7E?J
'$%h-<BJ
'ed&p8eI8
(…)pAPK8
'out%@;>K]
(…%61QC]
's(:@lLJ
( the&RnnHA
&…%Q?hC8
#o)7'dL8
%s…&K@8EA
#unks(J@IfJ
&…*J@AnA
"i&#5ihA
#!&@I@n]
#$%@R@eS
#rcular%IiI6J
(…(IgI6J
&…(IJ@;A
"lai…(]JDJ&
%mp(38I@]
&…&<7I@]
%r…&pB?AA
%se(g2@>J
&s%2;7:S
' for(JAAE8
(that(JH8NA
'!%1M]5S
'$&;WS58
'e)R<I98
(s'R1[[8
)!&?(JqJ
(…(I([[8
&…(K2?BS
%use&@s@4A
(s%JEI@J
(…&JEIIJ
&…%@t@6A
#ean%K*Bc&
' up#K2?]J
'er!&ANIHJ
(…)AEIIA
'up%O)@qJ
(…%FI@^]
&r&p(L@&
's&fGJE/
( it%oHJN8
&…&Q)Bf8
%ver(QDM./
(!*JEI.J
($(JNJ/J
&…(ICM%J
#i)JIJE8
%ck&]7KE/
&…)InJ98
%ent(.SL28
(!%@f?<J
($%Qn?*8
(e(IU@Y8
(s(7.Rf]
(…&4UFTS
&…&"T@VJ
%p…(J2AAJ
#ock%J@qA8
'$(JGgLA
&…%@8DC/
%se&7nd7]
' the&JoIIJ
'!'@Rf7A
'$(A@oAA
'd)@pA>J
&ure'@e76g
)!(8oJ@S
(…%QnI@S
&…(RdR7S
%ud)A?AoJ
&…+A7AnS
#ue(f@IJJ
& what&o?JJJ
"o(_,(5g
# robi(N@I@A
#be…%IAp@J
%ra%goJ7A
&…(Ioe,8
#de&BE:88
& 0(&]IJp
'?(gJLJ/
'any(/MJJA
'for*IJHEA
'good%JJNJ&
'is%IPpJA
'please(7GQE]
'review(J>EJJ
&!&^)B1/
&$&T(A8A
&cov%@@pAJ
(…%?@pAJ
&s%hJ=BA
&…%W8c?S
%ice%f2B88
(!%R;D,8
($%e3;,8
%u…(72D6A
#ld"R@JoA
%lap…(A;J@J
&ec…&=8@rS
&…%YD6f8
%or*HAJNA
'!'H@JMJ
'$(I7JNA
&urs!(JBJ<8
&…*I:@<A
%umn(Co68J
( #&IpJ@J
(s%DY>g/
(…%Bc=p&
&…(Bd6]J
#me)[q?@/
& from*pJIJ/
'out(AoIAA
&nta*E@I@J
)rio(<JIIJ
(…*3AB9A
&s&q?R=J
' back&HJIJp
(out(NAAHA
&…)N8K7A
%mand%Qh>EA
) that%GJJMJ
(…(?iH98
&ent%D?ALS
) above%EJAJA
*for%N8JHJ
*here&FJJJp
*is%K&JMJ
*la%mJJ]8
*on&@JNHJ
*saying&pAHIJ
*the(DA@JA
,is(EJHJ8
*w%MJJGJ
)!(E7BK8
)$(;.LL8
)aire%EJIIJ
-s)NI@@J
)s%:Z;C8
* ?)FJNJJ
+for&NIIIJ
+in#V7?KJ
+on(HANAJ
+please#MJHIJ
*!%0HAMJ
*$%)n?EJ
(…%E?BKJ
&it(78LHg
(!*JALF]
&…%N?BBJ
%o%o6@EA
%pare&87q8S
)s(JeJAJ
(ison)JnA8J
(…(7dg7S
&ile%@m?Z]
)!%@fH@]
)d%IAJoJ
)r&ImR7S
(…*@m?QS
&la…&:]EH/
'eta&B?AEA
)e#@>_M/
* the#IJfIJ
(xity(/0@Qg
, of)AEJ8J
,!%/II]p
,$%/II]g
(…(/(@Kg
'è…&C6@EA
&onent"HMK1/
+e)H@KNA
(…%HNAD&
'r…+JEA@J
'se&JRHEJ
(ition)J<J@A
(…(KD@;/
&rehension(JMAA8
/!(JM@AA
/$&JNJA/
(…(p2J@/
&uted%pJIR8
(…(eA@[A
&…#6_GKJ
#n#>Y>V]
%cer…%JEJE&
&urrency%C/UIJ
(…%7ni5A
&…&@LKJ&
%dition(Rd@RA
+s(g@B@A
(…%nnKG/
&…&oQBQA
%f%?eE18
&ig(%p@6p
(urable)I?JEJ
.$(J?JEJ
(…)]7AEA
&…&6S7(p
%nect"[Q@,p
)ion%6>Z[8
,s%@6-jg
-!&AA8rA
(…%IHHeg
&…&??QSp
%s%AIJ7g
& of(A7M?]
&id…&HE:H8
&t+J:I6p
'!%JNH@g
'$%ID@6]
'ant time)JnJAJ
*s%K*IAJ
+!)I<J@J
(…%E<%HA
'raint%g?J:A
,!&]cJ2A
,$%oPJ9A
(uctor(A1IDJ
-!%@:@DJ
(…&f@A<8
&ulta(R@@fA
* por(IJIoJ
*s+J?IpJ
(…+I?IpA
'mer#D5[eA
(…)N@HR/
&…%8</RS
%tai…%1]RZ8
&ention%IAgnA
, on&J8JpJ
(…)@?SoA
'xt&IN@0A
)!%@N@BJ
)$(@WA?J
(…(I;A:A
&in…(@e@9J
&ract&L7iFJ
(…(BIaFJ
'oller&J<@9A
,!%LDI@J
,$#JCM?J
(…%O*8;S
&…%I3Ga/
%versions)J7IpJ
(t%ANH:8
) to#JDJIJ
(…%Q[6a/
&…%IJY^8
#pies)J@JoJ
(!%JHJpJ
&…(S@ApA
%y&@<@@]
& paste)JEA7J
&!%A4IjS
&$%A,@Wg
&ing%JAJnJ
)!%JAJnJ
)$#JJJdJ
&right(M7JHJ
+ header(M@JHJ
(…(N8JIJ
&…%N7JlJ
#res&J?JoJ
'!(J?JfJ
'$%J?JfJ
&…&JHJoJ
%rect%MAN@8
) ?%J/NJJ
*it(N8IJJ
*the&IpHJJ
)!(H8VJA
(…%CoD?&
&ige%1LH38
(…&i'H;8
&…%K]L//
#sa(f%D@J
& fa&oJI@A
%t)&AK]g
&!)&JJJp
&s&J7@p]
&…'J?AgJ
%ì&A[NA8
#uld#RDC.J
' a&AJNJ/
(be(8EHRA
(i)A@IAp
(this%&;20J
(you%q0R7A
&…"h0AK&
%nt&q?Oe8
'er,HoJAJ
)part)@@JEJ
(…(?e?2]
'ries$"A;8;J
(y%JHg?p
(…(A@JIg
's(Hf8KJ
&…&IdFDS
%pon"@Qo@A
&…%@Jf@A
%v…&JIp@J
#ver(J@g@J
' the"J@pAJ
'age(B7p@A
* for%J8pAJ
*!%K7oAJ
*$%K7oAJ
(…*K7p@A
'ed(J.M?S
(…&J#s5]
'ing&IJ8pJ
&…%A7sOA
"pu(J7JfS
%!#J@JfJ
%$%JIJfJ
"r!+IHE@J
#ash%Ifl@A
'!#JgIAJ
'$"JgIIJ
'es%?]A@g
) when&HoJIJ
(…&Ho@@S
&…*IpQ@J
%w…%J?JgA
#ea una%IIANJ
&te(I7JMJ
( a%IJ8MJ
(…&RnIB8
&…%QnIC8
#itic…%JANAJ
'que(J?MJJ
(…&JHEIJ
&…(I?ESJ
#on&@[@*]
& job%7Q?*p
#ud)I@@EJ
"s1591&NAIAJ
&…)N8JAJ
#s(IE@9A
#v)7R@<J
"urious how(o7JJA
%rency%IY@EJ
(…(7QQNJ
&…(7RHMS
#stom(I@IEJ
(er%R.Ar/
*s%6Z?h8
(…&IHAq&
&…&GI9j&
#t&7W8IA
% it)AEJ7J
%!(JmJJJ
"ycl…(@D@@J
"zy*8@B@p
% to%7?:@g
"álcul…(AJNA8
"ódigo(I2DJ8
(!(S/C[/
($(g7@IA
&…&0):[J
#mo)o8?JS
& se&p/IJS
!d,J/JNJ
"a'?SAh/
# error*AoIAA
#für)@%LIg
'!'J8gJJ
&…&%7j?]
#ha(@;?QA
& hızlı(J>JoJ
#ng…%@lE7S
%s une%JMJIJ
#rk(IIADA
& mode%I@JEJ
#s#GA6U]
% auch%A%?pg
&mal(I9E@A
&null)AAHJp
&so)A@NJ8
%!(@E?AS
#ta&F[>j/
& de(JpI?J
'race(Ig@@J
&!)J@ANJ
&$*J@ANJ
&base(IARX]
* is%7YAf8
*!&[<S@&
*$%gEAJ&
(…(ICGX]
&class&@BJ<8
+$(JDJ?J
(…(@BJD8
&…(A;=gJ
%e%AcQT8
&!&N=?*J
&$*JHIE8
&nb…&@9ImJ
&s(IZ@EA
'!(J@IDA
'$&J@IEJ
&…&?SOpA
%o…,Ao@?S
%um&7f@<A
&…(@[@;A
#y(JORCJ
%s(/_@/g
&!"1d62g
&$%@fA8]
#zu%;?BE8
&!%87NE&
&$#/?aD/
"e!L4n8&
# cada)EIJ>J
&haque(E@I@J
%que)77NRA
%requêtes)J?JoJ
'view(JpFJJ
#ad(>NCB8
& code&ALNI&
&lock%@[L.g
(…%@nD/A
&…(@eB/S
#bería&#_?BJ
(…%-s6BA
&…%#s69J
%ounce%Ae@S/
*!(JJJ<A
(…%IT@C/
&…&@JEC&
%ug%RR?oJ
' this&@oH@S
&…%7dDIJ
#cide&pJJH8
(s(pJJI/
(…(pJII8
&mal(.fHJ]
(…(/oGAp
&…&[o=6g
%lar…%g(J@J
&…%g(S@J
%ode'fIIIJ
(r&IAJ<J
(…&I@JEJ
&…&Q<?*A
#ep(7IHIp
#fault%@B?<S
)!%/?JDg
)$%8FJNg
(…%@;?EJ
&…%@9?<g
%ined(@pJ@J
)!&AoJ@J
(…(AgJ@J
'i…%@olIJ
&…(@gZAJ
#i(KApGJ
% test(JAgHJ
#l'h5T.S
%ete+7A7E]
( the%8SEHS
(!(I8?ES
($*@9@EA
(s)JnIJJ
(…)Jn@AJ
&…)HR7<J
%ive…#f[HIA
#m([dBZ&
%ais(@D?[A
(!%@3>eA
($&@3?ZA
&siado(@D@IA
(…&@3?eA
&…%6*9l8
%ora&J?IpJ
&….J@/pJ
#n*h5X[A
#pa…&JEA0J
%endencies&IEIHJ
. in#JDJ7J
+y(/_I?g
(…(.VB6]
&…&%WB7]
%l…(JJFL]
%recated&D1??p
,!(ABHAg
,$(I7IJp
(…)E0I@]
&…(E9@@]
%uis%GoII]
&…(@fIIJ
#qu…,JFJqA
#r&qR6J8
%de,o8IIA
%efe…%JgIAA
&…%JpJA/
%ive%oAJAJ
( the%o@JAJ
&…%a7I@A
%n…%IpI@J
#s(A1t,8
% failles(JANJ8
&tests)IIo?J
%cribe#S@f>A
* it%=JpJJ
+the#h7.AA
*d)?7SNJ
+ in)HJ8NJ
(pción de(NA@HJ
)tion,WAA?J
- for(EI8HJ
-$)NJI?J
(…)W@IAA
&…(b?I8A
%erves%D)R6J
%ign(FKW@J
(!)GBEAJ
($&FNE8J
&…'>9VZA
%s…%W7D?A
%tructuring*JEJ8J
(…%@j@.S
&…&@q@#S
#t)Jh&I8
%ector(J8M@A
&…%7)LHg
#ux(IZH5p
& fois(7fZ,g
&ième&pAJJ8
(…%pJIJ8
#ve…%/g@KS
%i…)?[E7A
%rai…(JoJ7J
&…(JgJ7J
%uel…)7o@@S
&…)7o@@S
#ze(e^K./
& functie%n5[CA
'query&pAJ8J
#ği…([3Z6A
"i&b4(9A
#alog%@d@DA
&…(?n@AS
#d+IIN@8
% i'AIMJ8
#e%fU0/J
% summe+AoJ8J
%se%t5=d/
'n&oCBA/
&…(i.AY/
#fere…)J@IHp
&…(J@JHg
%f(7@bJA
&erence(S7I@g
, between%g6IHg
(…&IHS7p
&…%S?J8p
%ícil!)E@IIJ
)$(MAI@J
(…&EAI@J
&…(N@I@J
#mens…)In@BA
#r%5nL;8
%e(E@@?]
&ct…%@qJ88
&…%@pA)A
#s*o6C@A
%!+p7I@J
%$,p7I@J
%abled%Ig8IA
(…(@fA9A
&…%@f8:J
%cou…&KoA7J
&…&BX?*]
%k(A5JhA
&!*J>JpA
%p…%ZP@CJ
#t&H**O8
% sneller(JAHgA
&zo(8JMJA
#vide(.DA8g
&sion)@oA@A
(…*AoJAA
&…%Ht@!p
"la%QTH<8
"o#T1AQA
# i(7[HAp
&n(pJIJ8
&t%%S[a&
%that%<J=?g
'e*o@IL/
(se(pJHJ8
(y&p8H@S
'is(A]IdA
%we(gJ?AJ
%you+8IEIS
#!&](KS&
#$([0B^&
#br…*@7Dp/
#c)E@JIJ
% comment(MHJIJ
-s#IIIMJ
%ker compose%JJJM/
(file&?<:9A
,!(JNJ@J
(…%>;:LA
&…%619h8
%ment fixprice,N7@@A
%s%;7R0A
& for(M@@@J
'generator(HEJIJ
&!&<,BD8
&$%D%T;A
&tring(DHAJJ
+ and(FJJNJ
,says#9dJJJ
+!)NIJIA
+$(NIAHJ
+s&NIIIJ
(…*EIAIJ
&…*NI@JA
%ument%7nQIg
*a%N@JAJ
+tion&N?JK8
/ for(NHKHJ
0generator&FnJLJ
/$%L&JLJ
*e%EIIIJ
+d(M.A@S
(…&EFIZS
'n…(NAIJJ
&…(DGIRS
#daj(C7?EA
&…(M@>EA
%gy+/JNJA
#es%o9A@S
& #&oAH8J
'it%?GK6g
'my&AJNJ&
'not%9@A<J
'postgres"AJHJp
'the&of5@J
)is&oJJ@J
&!%t<?48
&$&t:=@8
&n't%Q[GgA
) exist(@JJ;J
(…%?S=r8
't,IoJ@A
&…%Ho=TA
%t(re>6/
&!'j@?@8
#ing)m]IJ8
'!*pAJJ8
'$(p8IAA
&…*n]HJ8
#ko…,@@@EJ
%ume…)ER@?A
&…)EIA@A
#main(J<JA8
&…&J<JJ8
#n't#HIaI/
' change(I2HS]
(fix)J&CLS
(get%pIHJA
(like(/CMJJ
(want%/g8:g
&…%K0UZJ
%e(@?DE/
& in%AoGAS
&!(I@DD/
&$)A7KN8
%g)rAP@8
&!&t@Y?/
%t%f(>e8
#pi…*J@p?A
%pelt(@q@@A
) ist(.NIJJ
(…&?j6#]
&…&Qb57A
#s*IoH@J
#uble%eqA@&
($(J3JAJ
(…%IRIfA
&…%QoM?/
#wn%V]>FJ
& the'C/QZg
(o%7;@fJ
&!%#s7AJ
&$&#^@Q]
&load%@meXA
#xygen%M8JIJ
(…(M/JIJ
&…%N7JIJ
"raf…"R?DLA
%g(JHJEJ
#ei(R6E:A
#ifts!(IoJ@J
($'JfJ@J
&…(JoI7S
%v…%@QRg8
#op%?16]S
& the&@8@cS
&$)SGJEA
&s%@I@fA
&…%?R@fJ
#ug…*oAAJJ
#y(HWA0J
% run&IJ8NJ
%!%J_A.J
#überschauen*@IE@J
(…(J@E@A
&…+B?E?J
"u+IKLJ&
#bbele+IEI@J
&…(6t@5A
#e'IeAZ8
% volte(ggJ@&
#plicate(JnIAA
+s'[0S9A
,!&f-R<A
,$&[&]:A
*ion#J;J@J
-!#JDJAJ
(…(HD6IA
&…(IW67A
#rati…%IJAEJ
%c…)oS@@A
"ziała%]fG7]
(!&ApHIJ
&…&Rr?6J
"á)ARN@8
# uma%JAN@J
"éco…%ANIJA
"üzelt(?r@6A
&…&5jU+8
"ělá*oJH@A
!e%%o;8S
"2e%AJgIJ
"ach&NIXQ8
& column%NJII8
'field(D@IHJ
'line&8AJoJ
'of(M@IIJ
'step%<AJIJ
#rly%@V@QA
' return%J<JAJ
.s(J;JAJ
'!%Jh@8A
'$%JgJ8J
&…#?V8R8
%th(pJIJ/
#ts(=f@oJ
& the)HoJAJ
"dge#@Ia@/
& cases%IAWI/
"en(5KAUA
%s&oEB@&
"ffect(JqI-J
(!%@aR,J
($&JqJ6J
(…+J<JIJ
&…(@j@-J
%icient&J@JoA
(…(JIIpA
&…(J@IfJ
"gy+J@@EA
"i&7^6)8
#ge…)[E?HA
#n(?IONS
%bauen!(J7@DJ
(…*J7@EJ
%e)@K4aJ
& klasse%.E?B]
&m(o6ASA
&n(0dZ8J
&…%CHGJ]
%mal%@-jmJ
( drüberschauen&JINIA
&…)@?WQJ
"kle)B6Q<A
&!*:6I<A
&$)96R<A
"l(e]>IJ
# await%7eIAp
#egan…)JEJGJ
&…)J<JJA
%ment%@cInA
(…(@ZRd8
&…(@ZInA
#i5(gJJIA
&!(oAJ@A
&$(pJAIA
#le&nAHI]
#se*I3K9J
& after&J3JJJ
'branch%RD/2A
&!)JE[?A
&$(JERGJ
"m(a._./
# funções(JD@@J
#ail(7?IaA
'!%86HkJ
's&JpJB/
(!%AJJ<J
&…(7eIDA
#ojis*JoI8A
&…(AoIAA
#pty&0eX:S
' body"Jp?IS
(list%Me]?&
(state(J7@NJ
'!)ApGIS
'$*8pHIS
&…%'nl9S
"n&H3JKJ
#codi…(8IHKg
&…&7&Q<p
#d&HOeQJ
% to)J8o?J
&up%]gH@A
%!&?ceC8
%$(6Q@hA
%l…(JEJ?J
%point%84MNA
*!(@@WHA
*$%?6bAJ
(…(A6BD8
&…(A5BMA
%s(Jfd7J
&$)JSmJJ
#glish%Dg@,J
)!#T0JJA
)$&W?IJJ
(…%L^@5J
&…%K_@-A
#he…+C6o6A
#ough%2J0HS
(!%BMCQ&
($)CKC@&
&…%8i15S
#te…#[Q5L]
%re(I;@6g
&y%9Q@<A
'$(MIJGJ
&…%:26B]
#um&C<?8J
&!%<D7>S
&er…(I5DgA
&…%51Dn8
#vi…%JHHNS
"quals and&J@JEJ
&…";I@<A
"r*MHFK8
#gebnis%7e6fA
*!*JoI7J
(…&@Q@oA
&…&7n?QA
%änzen%86e:A
*$%A@o8J
(…%C.f9J
&…%2#f;A
#ken&IEIAJ
&…(IDJ@J
%lär(oAAJJ
( mir%oJ@JJ
(e(o@JJA
)n%[g@IA
(…%sI?@8
&…)qI@@A
#r(@d@Ap
% 0(An@9A
%e…(@[;7A
%o+Jo@@A
&r%?nR<8
' handling(@0VB8
'!%7nQDA
'$%?QOEA
's%t8;?A
(!%]J1JJ
&…%9gL1/
#st…&@Z@EA
#uit*@W@@J
"s%=RB*p
#ca…(AIAeA
%o…(J7J<A
%reve&J8pIJ
(…)J8pHJ
&ibe%;@7E8
) pruebas%IJpIJ
(…&A@JEA
&…(A.fCA
#li…&=WI@S
#peci…(J8D@J
#sa&o.?_/
& função(S@I;J
%e)o@K@A
#t(PZ/I]
% ce%&@E7]
&vide(JoHAA
%a%K/aX/
& función%V>ZHJ
%e&^KBO/
& código(JADe/
%o(6N=d]
&!&R7Hp]
%á%:#Eo/
& bien%A8Ng&
"t(Y-M0]
"ven&oZJ,S
&t&oRI@A
'!(pAJ@A
&…%nZ5BJ
%r(]HoHJ
&y%2PZT8
' request%J/8UJ
(time%@dJ;J
'one)8oJ@S
(…*AoJ?S
'thing%-E0f8
,!&Cn@RA
,$&Bm@SA
(…%,U0p8
'where(JMJ@8
,!%JkJ7&
,$%@j@@8
(…&IWJI&
&…%&VA[/
"wig)JA8pA
"xactly%pAJA8
)!&p?KJ/
(…%oATA8
&…%oBI8J
%min…&@@E]A
&ple%k7n?8
) in%N@gFJ
)!&n8JJJ
)s&M@gFJ
(…)V6n?8
&…&M5hI&
#ceeded&JRGoJ
*!#@e@dA
(s%AM]Q8
(…%@a@Z8
&l*J@IEJ
'!)J@@EJ
&ption&H?Z<J
+s%:CH8g
(…%9:X3]
&…%/RFiA
%l…(HJJDJ
#ecuted%]]]=A
(…%Jef5S
&…%Ie]XJ
%rci…&SCAcJ
#isting%/g@I]
(…%2[f>J
&…(.PHMJ
%t(1d@Y]
& code(/fAA]
#pa…+oHHJJ
%ected'@gJAJ
(…)?[o?A
&rienced pythonista'AM@J8
&…(6r]6/
%ired&A[o6J
(…(AZf>J
&…%7no6A
%lain"qXQI8
) how!gAJIA
*like&oAJIJ
*the(qA@@A
,is%g7JAJ
*why%cpIJ&
)!(eSQ9A
)$%n@fB8
)ing%;JJHJ
, what&<JJHJ
(…%pQIJJ
'nation(r,A9A
- of&nA@1A
*ory(M7JIJ
(e(o@I@J
(…(i,C.A
&ica(p?IJA
(it)7EJJJ
(…&_L46/
'que)p7JJA
(…&oI@I8
&ícame(fIJ8J
(…%fIJJJ
&…%s@HAA
%one…&HH@bA
&rt&>o,aA
(!&?m>VA
($(@o?;J
(ed%E@H@]
(…&:*>B]
&se&JIA<J
&…)AJ6WA
%ress(@D@AJ
)ion(CEA>A
,!(JMA?J
,$(JNA?J
(…(BV@7A
&…(9a@6S
#tend&H@SEA
'sion%IEA;J
(…(I;A:J
&…&@(SBJ
%ra(JGJpJ
'ct%JDAIJ
) the%IEAIJ
(…%JDJIJ
'e&JN8AJ
&…)IE7RA
"ye*A?N@J
%!)A@N@J
%s)A@N@A
& please(J@N@J
&!*J?N@A
"z(o6B6S
# a+o@??]
!f&RE@@A
" strings&JEJAA
"-strings!(JDI@A
"a%pJIJ8
#ctur…(7d@eA
#il(Ag0IS
&!'Ag7AS
&$&Jp%AS
&ed(MS@8A
&ing&IoQIJ
) test"B[n=A
(…%@[e?J
&les)J8EJA
)!(J/MJA
(…)J8EJ8
&s&&dY/]
'!&Bf,7p
'$%<[6AA
&ure(,/Sag
)!&%8SLp
)$%I&SEJ
(…%!8pjp
&…%'nf7g
%t(rIQ?8
& la"gIJ@J
&!&b@?@8
&$&r@=A8
#ke+AHpAJ
& timers&JApIA
#llba…%JAJMA
&os*J/NJJ
&…(-@j2A
%se(Rd@Z8
&….Jo@IA
%ta&1HI<S
'n(K7o?J
&…)<?[9J
#n(I7JgJ
#r)I&[]S
#st&IKRcJ
&!%g?Jp/
&$%p@Ig&
&er)S7IoA
( ?&JJHp8
(!(A?AfJ
($&J7AoJ
&…(A7@eS
#ut il*AA@@p
#vor&@oK@A
'!%@nV6A
'$#@fV-A
&…%7gU68
#z&oQ?e8
%!&pAI@J
%$#gJJ8J
"eature(GA[DJ
(…&HAo9J
&…&FAoDJ
#bruary(J[f>J
#ch…%"d4hg
#edback(JIDIJ
* on(8IDIJ
(…(AIEIJ
&…+AIEIJ
%ling(8@NJJ
(…'A@MJJ
&…*A3C7J
#hler)@SE@8
(…(@"hMA
&t(;Q;A/
&…&(=t&&
#rmer+A@I@p
%tig)JHAEJ
&…)JH@EJ
#tch#JAfH]
&…%@0[nJ
#w(L?p@A
%er&HCInJ
&…)IBImJ
"ichie…&Id>8p
#eld%:Z6;J
'!&E]I4]
'$&NTJFJ
's&C<J8A
&…%<N4&S
#le%J[FSJ
& handle(Jp7AJ
'is%JoA@A
&!%S@[&S
&$(KBY@S
&s%%chDJ
'!%@@e</
'$%79ZDS
&…%ZlHh&
%l(9,f9J
& in%L@.CJ
(t(L7p>J
%ter%QYGMJ
&ro(A@JEJ
( por(A@JDJ
&…*IHHEA
#na…([-D8J
%d%A[2Y8
& bugs(J.MJJ
&s&Gi&CA
&…(?I;BS
%e&BR9o8
&!%:6Lg8
%ish%@IANJ
&…(@GRNA
#re and(gJJJ/
&s(SfA7J
'!&Jo8IJ
&…&[oJ6J
%st%RR;C/
' the(JJ/NJ
'!(P'j]/
'$(Y9aS/
&…%QfK'A
#ve(K/AhJ
#x%?^M8/
% it,.pIJJ
&the%>p6UJ
%!%f9S@8
%$%f?:D8
%all(T1KI8
($#M0fPA
&…%g)JQ8
%t…)p0AJJ
"lac…)J<I@J
%g&r0,2J
&!%T67Cg
&$&_6?EJ
&s(Sa??8
'!(J;@JA
'$%J<JJA
&…&]b==A
%kes&Jp&JJ
&…)Ji&AJ
%tten#@C8MJ
(…#JD/DA
&…#AM@BJ
#oa…(/THAg
%w+oJIJ8
&!&nJAJJ
&$(dJJJA
#y+J?JnJ
%$*J?JnJ
"ois)8JQ@p
&$&@@e7p
#lder%Al?Bp
(!&KnJ@J
($(KmJ@J
&…%@Z-;p
%low(L<A8/
(!&SEA@8
(…(SYJDA
&…(KUB9&
#nction%SBF;J
* qui)J@A<J
*!(L;@HA
*$&W2@Q/
(…%KgF8J
&…&TT?(A
%ksi…%L)628
&…(C<798
#r%T5ZM]
% #(3SJJJ
&0(J@.aS
&a(G.Q_S
'll%KS*@J
'n(fI@9/
&each)J.IqA
'very(I?pSA
&it(@@dKg
&large)JpA7J
&me+oI?AJ
'y&o:>9A
&passwords%AfA@J
'or*@EJ@A
&strings(J?AEJ
&that&IJHJp
(e&L&oL8
(is(;5d:]
&users'AAJDA
&what&'DQ@]
%!&qB?78
%$&p@?@J
%ever%[f6m/
)!%pIAg&
(…%[fAe/
&…%IV6lA
%get%N'O9S
(s)JoJ?J
(…(JpJGJ
&ot(JfI@J
&…(JgI.J
%k…)p?@Z8
%m(,VC;J
&!%%EDBJ
&$%IDHJJ
&at%D#o)J
(!%LH@;A
($%AA@<A
&ula(pAIJ8
(…(pAJJ8
&…(V-f8J
#und%0eC9S
&…&&o:8]
%r(@D7:A
"racti…&JnIBA
%me&gIJ]&
'$%]HJf8
'work(AJHIg
(…(JJGIg
&…&S@XR]
#ee*Rn?CA
&zes#I]?fA
(…%Hf?[A
&…'7@DRS
#ie…%H1A[J
#om&IJR<8
& 0(@2BIS
'a&%CCAS
(n%A>BNS
'sending%JoJ@J
'the(PhI8A
)is&^#eCA
&!%EJ@Fg
&$#9g@Gg
"ull(9%IiA
& table(8JJoJ
#nciona(Rn?@S
*!(So@@A
*$(SfI@A
(…%fh>5]
'ón%T0GMA
) que(I@@MA
)!%Z:YYA
)$#;DZY/
(…%K.GUJ
&tie%L'Z18
)!%@?oDA
(on"R(6B]
* called(.[AIg
+for&HnAKJ
+here(JHJGg
+is%QHIsA
+needs%<IJQJ
+that(IA8NJ
,o'JHJMJ
*!"B7GMJ
*$#;GHBS
*s+A<J@8
+ is*AJNJ/
+!%BDR@A
+$&AEI@J
(…%A;@:J
&…%K;6:J
%kcja(o?@BA
(ę)A@JEA
(…&f:5<8
&tion(C,Qh8
* die,A?JNA
(…%h'=T&
&…&hN=0&
%zione%@D6V8
*$%@;@]A
(…%6U5Bp
&…&6h4Cg
%ção([/QM/
( faz&pJI@A
)que(A@@DJ
&ões(JEAIJ
) menores&J<JJJ
(…&J<AJJ
&…&H*HU8
"x)IoA@J
"älle*IIp?J
"år+JnJ@J
"ör(e,Xi8
"üg(JA?MJ
#r*K%dCJ
% die(E@J8A
!ganz…%A7Gag
#rant…)AAf6p
&…*8AZ7p
%bage(J/JpJ
(…(J7JpJ
&…)A7JnS
"b(@@BoJ
#!"A@Jmg
"c)I@IoJ
"ebrui…(@2@DA
#he…*7Q?nS
%t%@oARA
& das*J7@pJ
#nau)pJHJ8
&…)pJHJ8
%eral(/JJJg
)!(/JJJg
)$&&JJJp
(te%;@GfJ
* a&HAQNJ
*d&NAKHA
*report%S3[O/
0$%RBpG8
)or#?^?7g
+!(I@J;A
(…&F]6U]
'ic%o.ICJ
)s%D:I7S
(…%YfH9S
&…%=i5Jg
%tle!'J7MAJ
#rman%6k?1A
(!(6D@DA
&…%%W#;g
#st…%AoK?A
#t%Rh?QJ
% a(/f8LA
&rid%6h7Q8
&the%o8@lp
(is%AEJIJ
%s&f^QY&
& 0%@IANJ
'the(SfI7A
%ting&9n?@]
(…&)R@@]
&…%1e5;S
"ibt(A8IIg
#ga…%AJJoA
#l&JJFJp
#t)8RJHp
%hub&A@6E]
&…(AA6Ng
#ve%XB];8
& me%eY[B8
'the&@N@HJ
&n%A#oDg
' when%J8gIJ
&s)BpA7J
&…(@fI/S
#úp(eFD>8
"lei…(IVI@/
#obal(/EJ7g
($(JDJ8J
(s(J;IAJ
)!%JEIAJ
)$(J;IAJ
(…(J;IAJ
&…+8<IAS
"o%GCa-A
# ahead&?JoN&
&way(JoIGJ
%back&JQJ<J
%live(JJNJ/
%over%pJ?JJ
%through(Z@EIJ
%wrong#88LJg
#!%&AqOS
#$&&JNFp
#doc&EAIIJ
&…)NAIAA
#es%RA)j&
& to%MFJfJ
#ing&p6[[8
' on(g@IS8
&…#h6dZA
#ne*AnJAJ
&!(AnJAJ
#od(A@VHJ
& ?&JJEJ8
'name%JJHJg
&!)JJbH/
&$&AINJA
%gle#CeABA
&…%Ce7C8
#routines#eGQ?g
,!&AAQJp
(…&oZI@J
&…%oZJ7A
#t(Jf1@A
"raag&B'_=A
'$&M)I?J
&…(L0UHA
%ceful(IA@DA
* shutdown(JAIDJ
%de%IQs%8
&…%Qdh'&
%phql(@@@EJ
&…&8@IES
#een&I/r@8
&…(I[h#A
%n…*JAp.J
#oup%?U@3A
&…&?^@*A
%w…(.^JRS
"tes…(AAg@J
"uaran…&^J=J]
&d%?2[:A
' for&IHJNA
'a%@a@@A
(r+@?IEJ
&…%I2I0S
#est(JJg@A
's(I@@EJ
(!(8@@M]
&…&ImQ8J
"énéra…(FJJL]
!hace%UfF7A
#ga&AI?pS
#i+^PAFJ
%!&eF>dg
%$&[O=Qp
#lf&YN6Z8
& a%Af@lA
%ve&AAIpA
&…(AJHgJ
#mm…#JJJeJ
#nd%KJW7&
&le(7e5US
(r(i2HQ/
)s%I*JDJ
(…&T<H@A
'ing(I'NK8
*!(I0@NJ
*$%IB?NJ
(…*@&VC8
&…%IC/M/
%gi(S8JGg
&s&@p@AS
&…)SJ7@p
#ppen%IR=Qp
(ing%pIHJA
(s%h.86]
(…%f%I@g
&y(6Jr?/
' path&I*pIJ
&…&[0i=A
#rd(@2CHJ
& to'AD@@J
#s%9i>@A
% 0&IW7CA
&no)DSJ%S
&to&Sm?g&
%h)IO@gS
&!)II@oJ
&code%J@JDJ
*$&J7JEJ
(…#JIJDJ
&…(J-H;g
#t*AcJRS
#ve#296@g
& 0&J8JYp
'a&&PANS
'no%b6IHJ
'the(M8e>A
(o&nI>eJ
#y)?Z8Ip
#z%@<?fA
%lo(JDIIJ
' más(I;IIJ
"eader&Ef@.A
( comment&NJJFJ
(!%Je@9A
($#SeAAA
(s&RJJ<A
&…&kP@.A
%lth#@e6DJ
%p&@%Jq]
%vy&-D7mS
&…&7J@nS
#llo(@I@a8
%p'jQ?5S
& me&nf?A8
&er(K98DA
(!#IDJ9J
&…%K27;J
#r(a8FYA
%!)R<?7S
%e%gS8FS
& ?&D6E@S
'and%eJIJA
'i&]6Jp8
'please(BDI?J
&!%^S8>J
&$%pR@=g
#t(<ZR6J
%zelfde)J@@EJ
"ier%pF9FS
& eine)/JIJp
&…'@DM@8
#gh(QPI^J
&…)IJJ<A
#nt%D"JEA
&s%M;8>A
'!(KDAHJ
'$%N:8>A
&…(^:d?8
%zu%C7mBA
'!&B7cEA
&…&C@XCJ
#st…)I@IEJ
#t%7IrR/
%s&IGJqA
& the&J@JoA
"o).HEH]
#ld*7AkH8
& up*/JNJA
&…%iIIG8
%e%JoIJA
&s*@IN@A
&…*A@N@A
#mework%e7MQA
&…%?7NRA
#nest&AJNJA
( opinion!AJEJJ
&…&A8EAJ
#ok&HJIE&
&!%I3JKA
&$(J3JJJ
&s)BE@?J
'!(BEI?J
'$)BEI?J
&…(BD@?J
#ra)I@AnJ
#st…(@@@DJ
#t)A7AqA
% path%J@@oJ
#ur(fI7ZJ
&!(fH@QJ
&$(fI7QJ
&…(J7JnJ
#ver(DZ??A
&…(N@@IJ
#w#e0B8g
% about#@@fM8
&big(8JHJg
&can%SA?p8
'ome%pAHJA
&do%RZG@g
(es%g7C68
&is!]6EAA
't(q1C7/
&many)8J@Kp
'uch(AJJ8p
&often(8JIJg
&the*oIIJJ
(is%oJIIA
'o%@@@Ep
&would%/MGAS
%$%g.KJA
#zzá(9,e28
'!'D6f5A
"ttp%8BAIp
&…(A@ADJ
"uge%8;JZJ
"vad+f6E7J
"àm,o@IBA
"ängen%po7?A
&…(]f.HA
#r(h/9,J
"ızl….J?@oJ
!i!FHN&p
" be.JINJ/
#call)AAIJp
&n%S<l8A
''t&oN=AA
&si(JJgHJ
#don't#Z-1K]
#get&Il@8]
#have%e?]0S
#just&p7L8A
#looking(fAIJA
#make(JJJp/
%erge%JAMJ8
#need%16f9g
#only%p@ZJA
#press%IpAJJ
%ush(JJNJ&
#run%[&.fg
#see'gJHJ8
%hould!:JNH8
#test(A?7f]
#use)AIIAp
#want(.1]2S
%ould%e:;A/
%rote%I7MJJ
"'d%:3K7/
% like%;:C68
#m(e/T>]
% not%&JNJJ
"ch(R-S@g
#i(nRA6g
%!&oHB4J
%$&nH??p
#on%IAANJ
"d(?d7<J
#!%IR?EJ
#$)IpJ8J
#e(M/JJJ
%a&[&NJA
& why%J&JJp
%mpotent&InG9S
(…%/Qo9]
&…%JoZ.]
%ntical(A<AIJ
(…%?p8JA
&…#@M0AA
#iomatic#ADKAJ
(…&AEJAA
&…&AEIAJ
"f'.CTAS
# a(AG@MS
%chain%J<J8J
%else'JDIJA
%i(88JIg
&t+:7AN8
%the&.RT?p
(re's(>f-Jg
&wo&8JIJp
%you(5jCH/
#s.AEI@A
%!*AEIAA
%$*A<JAA
"gnore(JfBI/
(…%IpJ@J
&…(@oIAS
"k&R7QAp
#i)[o?7A
"l%U>.8]
# manque%Ce?9A
"m&jI?0&
#age%@Q@s8
's%JHIpJ
&…(@P@i8
#briq…(JEI7J
&…&@EM-A
#mer*IpJ@A
&…(IoJ@8
%utable'@J@8g
+!(@9@9g
+$(I9I@g
(…%7D5:]
&…%6C?:g
#plement(JI@MJ
+ a%JJA;J
+a#IJAMJ
,tion(@?NC8
0!&JJEB/
0$%I@CDA
+iere&HJJNJ
(…*H@UE8
&…+H@KEA
%ort%/^6_/
(!&B@@nA
(s)IEJ@J
)!(JEJ@J
)$*IEJ@J
(…%,NH@g
&ssible!&JoJ7J
,$(JgJ/J
&…(.S?]S
%rove%C9:e/
)!%RADH8
(…%89Ee&
&…%M@En&
"n"Bg@QA
# #&oS>e/
%0(R7ZIg
%a&(I]F]
%chunks+J@AnJ
&i%If@nJ
&omments%;AJJJ
%eine&@2JmA
%general).JJJp
&o%AJHJp
%here&U:E@&
%it"DAJJJ
's"2@J)/
%java%A>IMg
%line(Jb76A
%memory&J?g3A
%one(@r@6J
&rder&@N?>]
%parallel%@8I[g
&roduction&Jo9@A
&ython&%6ATp
%sql,A7Io]
%the%2d>JS
(re(MDA%A
'is(iGBJ/
&ypescript#/JJJg
%use%IpAIJ
%which%Z?@Jg
&ithout&JHNJ8
&ords+oI@A8
#!(0TT.J
#$%.]n/S
#cl%E?g?J
&!%<JS@J
&uding&IApHJ
(…%1?gK]
&…&A?pJS
#dentation(IWI.J
(…*INI.J
&x(@R4q]
' ?&8IHpJ
(for*AJJnJ
(is*J?JpA
(on'I7HDS
)ut)JoJ.J
(would&AJGJp
'!(RB-oJ
'$)R@/oS
'es%pJKJ&
(…%f[J@8
&…(.T,fg
#finite(JpJ/J
(…&SoJ7A
#heritance%ADI@]
-!%J;A@S
-$%JE@AJ
(…%f;@7]
&…%J<@6g
#i)f(?-g
%tia…(@dI:J
&…&8d@EJ
#ject(JDJ7J
(ion%@Ik?A
+!(8n0A]
(…'@fL6A
&…&7r]!J
#line%N*@HA
( comments(NIJHJ
)the%JDJ@J
&…&D)?QA
#ne…%7PI[g
#put%ec>1S
'!&7QZ8p
'$%IoRBA
's%A?oeA
(!%7?geA
($%7._nA
&…%fcSA8
#sensitive*JnJ@A
&rt%J6HhA
(!%I7ApJ
(…&@G7q]
&…%AcHhA
%ide%KF@nA
&…%Sl?cA
%tall&8S7Ap
)!&/JJJp
(…&&R@Ep
'n…%?eBQJ
&ead(AD?d8
) of(7M?dA
)!(L.I2]
)$(B.ID]
(…&@<?eA
&…&%NHnJ
#tegration(IJpHJ
- test(IJgGJ
2s%I@pIJ
(…)IJo?]
&rface%93Q/S
+!%A;A=p
+$)@EAHJ
(…#01A9g
'm…(IJHp8
'n…%8AIJp
'p…%gC?HJ
&…&_8XQ]
%o&JaI'/
& a)AECGA
(n%oYJ@J
'its"INJIJ
'smaller(JNJ/J
'the%;sI4A
'words&pIA7J
%roduce%I<8JA
+ a%IEJHJ
(…(@;BIA
&…%:;7?g
%s$&JHJoJ
#valid&IoAAJ
(…+[n@@J
&…*Rq@6A
%erse*J?JEA
(…%ID@EA
&…&@<@2A
%oice(IfJ@J
)s%J?@NJ
*!&JAI<J
(…&@g?<J
&…%@oo9A
"o)7#[jJ
"s!YZ'Rg
# ##f@GAg
%0%:)ZQJ
%a(f8G9J
&lways(@oAAJ
&n%IAHMJ
%broken%>ef8A
%done*J7JEA
%empty(/pHHg
&nough(D)I?J
%in!#l8n&
&t%.7DIg
%missing&@I%D]
&y*8SNA8
%not(GoJR8
&ull%7JIAp
%off(AoL/J
&k(SDKH8
%red&Jp%JS
&ight%16UQ]
%slow"IJJgA
%that&R6E5g
'e%g@B7S
(re&OAAR]
'is%@IE7S
&oo&J3JZJ
%used)AGJpJ
%wrong&N8HJJ
#!']6PDS
#$(B5SDA
#n't%#geFp
' that(JAHJg
'!&S&Jp8
'$)J&JpJ
&…&%fJYS
#so)87KIp
& ?&AJNJ/
'funciona(A7JJp
%ues(/JNJA
(!(/JMJJ
&…(/JMJA
#t)%]9[S
%!&%TB]8
%$&0o9@A
"t"9TY]A
# ?%7f8?]
%a%IDN=J
&nd&%ZN[A
&part*AIN@J
%be&J/>Zp
'tter%AII8g
&locks&(I]IJ
%can%8p-@p
&ost*&JJJp
%do%g8MJ/
'es)K<HI8
'wn%D<J6J
%for(S>];A
&rom%8eJQ]
%goes(I.MeA
%i%A7@Dp
&n&/PngA
'to%ADIQA
&s%k?HJ8
'n't(J<J8A
%like#JJMJ/
%more)J<J@J
%ok(JJGJg
&ut&9<JIJ
%possible%J?HkA
&rints%8hJIA
'operly&Ij=@A
%reads(@0JoJ
(lly&8JoHS
%says+8pJAA
&ends&&SJJp
&hould&8a;1&
&o(JVJ>J
&top(InHIJ
%take%AMGGg
)s&L-JpA
&o(/VBLJ
&wice"?f.[g
%up(A<I@A
&se'JGJgJ
%w%JMJ@A
&as'@j>?J
&ith'd6]LJ
)out(JMJGJ
&orks#Ci@6A
(th(JJGAg
'uld%J2g7J
#!%0SRUA
#$"0RdL/
#'s&<TB@8
& done#JJMK/
'fine%BHMJ8
'not%kG@?A
#em(?f7YJ
&!&@o7XJ
&$(@[@eJ
&s%@pS@J
'$%IgJ8J
%rative(JDJ8J
+ instead&J<J8J
(or%@d@<A
(…%6k69A
&…%5C5V]
#s%9JZY]
% methods#MAJIJ
&own&@NJAJ
%elf&goI@&
&…&Ro@A8
"çin(B#nZS
!jata)ApI@A
& hai*ApHAA
#va)@NP.g
& 0)A<I6]
&!%I<?>p
&doc+N@?IS
)!&N@=I]
)$&M@GHp
(…*N@IIS
&…+E8@?S
"e(P:8Gg
#de%EJJlJ
&…(D@JIJ
#g(f6C,S
#ma…(SJLJ&
#st)c[R6S
&!%JAlJJ
&$%JAmJJ
"ob(f?>SS
%!#Ue>A8
%s(oD>@8
&!%AEJ7J
#in)7R?nS
&…%g:@88
"query+J<J@A
($*J<I@A
&…,J<A@J
"s%8W@?S
#doc*NIAHJ
'!&NJJGJ
&…*NAAHJ
#on*@?@WJ
&!*J?IEJ
&$*J@JEJ
"udge%783fJ
&…%@@<fA
#mps(IgA8J
' to)IpJ7J
&…*?pJ7J
#nit)IJp@J
' 0%IJp@J
&…(@Ip@J
#st%FJMBJ
& to&A@JoJ
&e%IP;Z8
&…)GRER8
!k%M%4lp
" rows#IAJeJ
"8s&J8<BA
"a(pJHA8
#fka&AJIIp
&…)JAJ?p
#lau(6d6dS
&…&6l6X]
%d…*@E?@]
#n&>JTcA
% dit)&C@J]
'u)IfYn&
#putt!(Jo@AJ
($&Jo@AJ
#ro!&7JAoA
%t…(pIJI8
"e&(%IJp
#ep(;?5Kg
& that&AJGJp
)e%EQ@IS
&s%%nqIA
' the#@8]DJ
&…&%ZjR8
#in…(7.BBg
#y%JcF;g
%board&@o%CJ
(…(@f.DJ
%err…%IRf7J
%s%QD>;A
&!%RE?BA
&$(S;I@8
&tr…#JgJGJ
&…%JdAlJ
"i.ER@@8
#ll+J.qIA
&…&%fIQg
#ndly#Kf:I8
&…(@gB8J
"lasse(g259A
(!%n<@8A
(n%e7l?g
(…(g6P@]
&…&](I&A
#op…&0oN@/
"now(f]P7A
& what)nIIAJ
)ether&/IBIp
&…(@aR-A
"od%H296p
%!&o9C68
%$%[;C68
%e,o9@6A
&n)@EC6A
&…)7EE@/
%ika)D<@68
#mentarze(NAJHJ
,$(MAIHJ
(….E@I?A
&…/E@I?J
%mentar(;AIKA
+e&N@IJJ
(…/E@@AA
&t%P[?@p
&….ER@7J
%p…(-k6K/
#ntro…&??t8A
&…(?6b8A
#rr…,8@EB8
#tlin&7@?Mp
(!%7LIJg
&…)@@@Bp
"ritisch(@@EJA
(…/@@E@J
&…0A@E@J
"tór…(7.eD8
"ullan!*JEJ7J
($*JEJ@J
&…&@0@WA
#nd…(6B6NJ
%n…+I7JEJ
"ya)R-D5p
%!*AAJHp
%$'J@J@g
"önn…(I@D;/
!l'er…(JoIIJ
%x…&Qo@9A
"a&]g=IJ
# clase*q?AIA
&omplejidad(8JIIg
%dernière%JpI@J
'scripción%EAAIJ
%fonction(hIeH/
%javadoc#MAJIJ
%page%AfIlJ
#hm(J@IoJ
&!'J@JfJ
#mb…(@?JpJ
#ngsam(@8JgJ
(…(I8JpJ
&uage&JB@EJ
(…%7DGEA
&…*@Q@oJ
#ptop)H8JpJ
&…(H8JfJ
#rge&@SAoA
' inputs(J8AgJ
&…%7C@pA
#s&o*@@J
%s…)@6RpA
%t'KeIA8
#tency(JA/qJ
(…*JA7pJ
&r#/CH1g
'!%JNJ4]
'$%JMJ.J
&…%.1!jg
#uf…+].7pJ
#yer%IWJ7A
'$(JEI@8
&…&IEARA
%out(I0@gA
&…)I8@pJ
#zy(AAIoS
"e#YCYRA
# cache(dJJJA
&ode*AE@@J
%rôle&pIIAA
#ak*Ao@7S
&!%JpH8J
&$%JpI&S
&s(I8V@A
' ?(J/DJJ
'!&I&jAJ
&…%@QW%A
%p*JIo6J
%st(A7IgJ
&…&o-@M8
%ve(L/Bf/
' a)NJII8
&…(M7A[8
#er)HoJAA
&…)/oI@]
#ft)_o>.J
&!&ffJ&A
#g(gJIAA
%a…%ZM5I]
%gibile!*JEJ?J
%ible(JDI8J
#ngth%AiA-J
&…&@K@*J
%tis…*J@@oJ
&o%J@JgJ
'!#JAJfJ
'$%J@IoJ
&….J@8oJ
#s(:AAU/
%barer%JEIJJ
*!(@E@@J
*$%JNIJJ
(…&IN@@J
&…)IEI@J
%s*AC@n8
& memory(J@Jp8
#t&6T?Ap
% me%JfJ8J
&teachers)J>JNJ
'he%I)oB8
%$"JLFAp
%'s%79fCJ
' have%I@fKJ
&…%=)nDA
%z…(JoI8J
#vel&[BXCA
&…(I2S2/
"gtm)JANH8
& ?(AJMIA
&!(JJMI8
"ib*@?e6p
%rary&7JFDg
)!%@CQ2J
)$%INR98
(…%7AOEp
&er…,A@H@p
&…)@JPBp
#cense%EAJ4g
(…,1JI@p
&…)9JIHp
#efer…&[?IE8
&…&R[@D&
#ft the&IEJ@J
#gne%Bl9lA
&…(AZ:dA
#ke&K02_&
& a%J%gNJ
'this(JIMB/
(o(^K2HA
#mit&87F^p
' exceeded)J8@oJ
'!%?HZJg
'$(8IIJp
'er(S@ADA
(s%IJg@J
)!%JIg@J
(…%I?n;J
'i…(J@AEJ
's#7.aZS
&…&(#[^S
%pio)A<K@A
(!)AEK@A
&o(A;L@8
&…*A<K@8
#ne%je#:&
& 0(Le./A
'by&p7JIJ
'with(BDJHA
&!%Id@[S
&$%Ae@dJ
&ar)J@JoJ
&r%JBJD8
&s(H)[:A
' 0(I9q7A
'!&I<AHS
'$#JMA5g
&…(H([TA
%h…(R[@e8
%k(Jf7B8
%t)II3BA
&!'JJ/MJ
&er(/^C8A
&…%<8C8A
#st%.PDUJ
& comprehension#JM@AJ
'index%JpIIA
(s%NSFIS
'of%A.?sA
'the(M8IJA
&!&5=Xrg
&$'7?@gS
&a)RnJ6/
&e&7eE-S
'd…&ApI@J
'le!,I7E@J
(…*I@E@J
&…)QcLH8
#tera…&IEJIJ
&…)IEIBA
#ve(7UE78
&!(AIMAA
&$%AIEAJ
"o(]H3'/
# mismo(J7JNJ
#ad)@RImS
&$&AIAoJ
&ing&@Q7pA
)$%@RJeA
(…&@?@rA
&s%@7]fS
&…(7IIqJ
#call…(AgA7J
'storage&IJA<J
(…"JJJ;J
&…*@QJEA
%k%IOYgJ
&!#e@IGg
&$&p@IJA
&ing%R/DA]
(…%J8CAp
&s&J6KoA
'!#R?MIJ
&…%IYCSA
#dash(8DIA]
(!&JEJ8J
($&JEJ8J
&…&AEJ8S
#g(Q]A2J
% n(J@JmJ
%ged%JgAHJ
'r(J)g8A
&ing%Zd::/
)!(R@ANA
)$)R@ANA
(…%Zm:;/
&…&QUh/&
%ic%]M;58
' in)J<JAJ
'$%J@<JJ
&n)@OS;A
'!(J7JEJ
'$(J@JEJ
&que*JEHIJ
&…)@N89A
%s%6[6Ug
#hnt(JJJ7g
' sich(J?JIg
&…&JJI8p
#l$%IJgHA
#ng%7V=cp
&!*J<JIJ
&$*JEJ7J
&er%&<InJ
&…,@<@JA
#ok.@IE@J
& at(ARM?J
'for(J8EJA
'into&JpGIJ
'over%AAEJA
'right#JJMJ/
&!(AIMHJ
&ing at(oJIJA
(…&oHLJ8
&s(JVI?A
&up*JHAnA
&…*f@An8
%p(ZHGnJ
& is#AQgIJ
&!(RI?dS
&$&R6@n]
&s(7(?fg
&…(g.?fJ
#s&)PDAJ
% tests&KW!]A
%e(RgA-S
&s&JoJ?J
%t(Ro8@A
#t%J@JeA
#wer%JHJoJ
&…&J@SnJ
"ua%JJA;A
#gar&JNJ@A
&…(INJ?A
"äuft%Re?f8
&…(If?[8
"ógi…%E:@@A
"öschen!(J7@EJ
)$(J@IEJ
(…(@I@DA
&…(@H@EA
!m%J8JnS
" rows&J8JnJ
"a*@&[DJ
#ak%5i-U8
#ch das&@6@sJ
&ine%HLeAA
) for&I8ANJ
(…",^n@A
&t(pAHJ8
&…%R<Q8J
%ro&]@IE/
&…(g7ID8
#gic)R<JJA
' numbers)J3JJJ
&…([<IA8
#il(IDI2A
&!%oQ[6J
&s%@fAAA
&…%7iR88
%n&%SZeA
& thread%%oAn&
&ta…&:CN-8
&…(BKN7/
%s&@3BQA
& limpo(J<J@J
#ke%IjFh&
& a&H?]EA
'it'AU?f/
'one%I*ADJ
'sure(M>]>J
'the%9U%JA
)is%,U,iJ
&file&KA&NJ
(…&KA&NS
&s)ScKJ8
&…(^d0M8
#l%nf<#&
%!%KVH.J
#n)/_4]]
%ager%gN7'A
)!#SMJ/J
)$%]DH6J
(…&pS@0J
&…'gK@8J
%ca(KeI7A
'nti$&LJgFJ
&…(BdZ5]
%g…+@@JoJ
%ife…&J8NIJ
%que";d>*8
&…&Eo@7A
%y%#q#oS
& users(JAJp8
&!*JnA@J
&$(JmJIJ
#p(-M6SS
%!)@E@8S
%$)7<I8]
%per*I7A<J
&…*R?A<J
#rche%FoHAg
( pas%ApIAA
&…(?o@CJ
%kdown&?IJNJ
(…(GJJNJ
&…&OIS<J
#tch(SqI-A
'$%A;R>g
'e…&HpJ7J
'ing'IeJAA
(…%JnJIA
&…(QrI.8
%eri…)J@@oJ
&…*J@@oJ
%h%g7GA]
&…%MI:IA
%rix&7f?i&
&…%8^O^&
%ter%ARHAg
(!%A8IJp
($#JAIAg
&…&/SHJp
#x#?g6f8
%imum+JoJ8A
(…)JoJ/J
&…(JoJ8J
#y%UXc9A
% i#JAdI]
"b%A6Jq8
#!%J%JqJ
"e%oRV88
# a(@@ANJ
%fix(Jp?JJ
%how#eACIJ
%the%nHBI8
'rough*p@IIJ
%understand%o7JJJ
%what%Z@LJ/
&ith&6]oIJ
#!%tF@9&
#$)qI?BA
#an%R7>Bg
& in'/JJJg
&!#a?>H]
&$"R@>@p
&ig)pJGJ8
'ng'h@JHA
) of%rHJHA
(…%jAJ=J
&s%NJ@IA
'$&<JJ@A
&…)rA>@A
#d(Z2G_/
%ian%f@JN8
&…*[?JN8
#er&AoI@A
%t&GJNJA
#hr)AWI.J
#in…&76bIA
#lhor…&A7Ef8
&…(7@AfJ
#mber(K0I<A
(s!%JD@IJ
(…(JaI5A
&…(JM?:8
%c…)@7@n]
%oria(J@JoJ
)!#J@JfJ
(…(J@JnJ
'y%A4jq&
( leak%JgI8J
(!(A@BfA
($)J>JoS
&…)@HJpA
%ória+A?JoJ
(…,A?JoJ
#nores%J<JIJ
)!&JE@AJ
(…(JDAAJ
&s)7:[mA
&…(73IlA
%s…*J.JEJ
%tion(M8JIJ
(…(M8JIJ
&…%E8JIS
#rge%-R2I]
' it%JJNJ/
(the%AN@@J
'!(JUM?/
'$%J_C6/
&…%.]<@S
#sm…#fd52S
%sage&R,R<]
) if%J/INJ
)$%pAIM&
(…%RPQ<S
&…(I8H;J
#t%6b:Y/
%hod(K269J
( that&I@ANJ
(!%D9A@S
($%M97ZA
(s&AH@EJ
)$%N[@?A
(…%:L-38
&…&:3@2J
%odo#S2YB8
'y)AEJ@A
(!&JEJ@J
'ę(@A@DA
&…(L2?3/
%r…%BQ;*A
"i(Z#;.g
# ten.o@@@A
#!)88JJp
#ddleware#g;>B8
%n…(JeAHJ
#ght(8RNJ8
&…)8ZNJ8
%ration&R?M<8
(…%fI3;/
&…%eKC:8
#lion…,J@@oJ
%lion)87@o]
(….A7@oS
&….A@@oJ
#n&.c3QS
%d#]2-MJ
&er)@E@IJ
%i…+C-@oA
%o…)JBo>J
%ute&@&plA
($(J8pHJ
(s%J@AiA
(…(J?AhJ
&…,@@[oA
#r*[6N?8
% bitte%fJIJJ
&die*I@N@J
#smo(;]?(8
&…(;g>28
%sed%HJ)NA
's(Jg8IJ
&ing&BXT:A
) param(NAJGJ
*return*IoAHJ
)!&9OQ9S
)$(DJ_>/
(…%<OS0A
&…%DOK;A
%takes&@JEJA
(…(@AMJA
&…*o@B7A
#t&fPU?&
%ä*o,D6J
"obile%@I>Dg
&…%@R?D]
#ck(I7I;J
& the%IJoHJ
&…#JAgAJ
#de(BI6E]
&!)JI7ES
&$(BI7DS
&l(H7NCJ
'!&IH[EA
&rnise#JMJ@J
(…&JNJ?J
&…(J1M08
%ule%EIS78
(!(B@o@J
($(B?o@S
(s(C3J@J
)!(I<IAJ
)$(I<IAA
(…(C2I@J
'o'g7JIJ
(!)p7JIJ
&…&W0g58
#et+77?Lp
#i(o?CB/
%ns&@<@[J
&…&@<@ZJ
#ment&[q@?8
&…(g]@?8
#na…(67@Tg
%ster)J<J@J
(…(@;J@J
&…(J;J@J
%th(%6@Vg
'!%/JJJp
'$%/JJJg
's&J8JEJ
&…(/,DU]
#re%6E@fJ
& efficient%JIIgJ
'out(J?JgJ
'readable%J1JgA
'than&[F7]S
&!&%t@@J
#st(@@8MJ
#ve*@E@HJ
& the%INAIJ
&…%@e@;S
"rkni)J7NAJ
' na)J@N@J
&…(A@NAJ
"s%@e@m8
#!%8nAR8
#$&AQ@nA
"uch%%kH>]
&!%7nAZA
&$%7eA[A
#da…%A)DIJ
#lt…*RKIm8
#ss(7@?fg
%t&0iQOJ
& be%/gGmJ
'not%M]@H/
#tabl…&Ao@@S
&te*JJGJp
(…'JeJ@J
'i…%7_ZB/
&…)8^O8]
%ex%g9??S
&…&J9@@p
"y(0]EI8
# approach%JJNHA
%code%JHDJJ
%own%8;KJA
#self&@<C7A
%ql)JAJHp
&…)JAJGp
%tery)o/J@J
&…*p8J@J
"ás%@3>j/
% rápido)J?JpJ
"émoire(J@JoJ
&…(J7JfJ
#todo(CD@7A
(!&AEIAA
&…&H<5;S
"ình!(7e>eA
&$&.n5nA
"ı(@?C?p
#sın&o7C@8
'!%f7E@8
'$)p7@@J
&…(o7CA8
"ůže to(J7AIg
!n&IO6iS
" 0%o?@fS
"'est(aIZ7/
&…&b@Z@&
"+1,I6JpJ
% here%J.JpJ
%!)J>JpJ
%$)J>JpJ
"a%QhIG/
#ar(8EL@8
#ch(IbP/J
#da)H7b8A
&!'7ID9A
&$&6BE8A
#me%?W8'J
& for(AJHIg
&!(@VX@S
&$%?hY5g
&d(@V@7A
&n&RE=IS
&s&4aC0A
'!(@DAAA
'$(H;@CA
&…*QWA7A
%ing(?3M@S
( is(@;JAJ
&…(@3E7A
#n,.[@@p
% ?+8AJAp
%$(.JJJp
#pisz(A@RD8
&…)AB_:&
%r…+@oQ@A
#sıl)I@N@J
' olmuş&J@N@J
&…+J@N@J
"e&j,0+g
# marche"AgJJA
%yapıyor(g@@AA
#den(bH?@A
&…&s@>@8
#ed%K.XM]
& a*AA7ES
'tests!JJpHJ
(he%0.@Vg
(o%I[??g
&ed(S-8Qp
(!(I7Ad]
&s(;-[SA
' 0%I@JoA
(a(E-T9A
(to%7Q7Cg
&…(U%AZS
#gative%InRAS
* numbers%@fB7S
(…%%ne8p
&…%.Zo&g
#sted%R<eg&
( ternaries(AEI8J
&ing&SEJ8J
)!&JEI7J
(…&SEI7J
&…(R<QJ/
#tter!)ANHAA
&…(AEHCA
%work(JKf.S
)!%JNg#J
)$%JJf8S
(…%JM[-S
&…&IUZ%]
#ver%pIfJ/
&…%gsH@&
#w'g9ABA
#xt%(mH3A
& to(E?8BJ
"ginx%@eE)A
"ic nie&Q5k(/
%e(JC]A/
&!#>:]CJ
&…&@E@9A
%ht(TfGY8
'!%[d>YA
'$'fR?QA
's%6<;*g
&…%g[>@8
#e(?m/SJ
% działa&ApIIJ
%t(An?6g
&!&of@78
#ght%.[CTA
&…%%H;i/
#l*7[@@p
#t(L;GQA
%pic…*J@N@A
"o#8D]A/
# clue(g?JJJ
%effect*JoJ8J
&lse&J3JJJ
%funciona'AfIIJ
%globals%A<JJJ
&o)AANJA
%idea%fAJJJ
%longer&@NIIJ
%such%JoJAA
%tests&A.[9p
#!*J7HoJ
#$+J8IoJ
#body&^Qn7/
&…%_Rd6&
#ch*:H?<A
#de&[o@=A
& 0%I[?5p
#n%ci7'8
%e*7S@Ap
& ?*8JIJp
'in%8JIJp
&!(8JIAp
#rmal…%8j?.]
&…%Sr6%S
#t%;d%SS
% a%I.?V]
't&g]JJ&
&clear&o*I7J
&found(Jg@@A
&have#BV8?J
&working&JoAIA
%!(IR'Ag
%$%IGK@g
%e)<0D>A
& the%N?JJJ
&s"L/@Ap
&…)N?A@S
%hing%'Sh@A
)!(.hL@8
)$%7pEI&
(…&&_S@8
&…(/_f@A
%ifications(J@IEJ
(…*@I@<J
&…)?J@<A
#w&'D7DA
% do%JIJDA
%!%*VTFA
%$(M(JQA
"pm)8[B>p
"ull+8[Q6p
& ?)AJGJp
'for(/JJKg
&!,BIH?p
&$)AHI?p
&…+7^?6p
&にな…*J@J@p
%o*AJHJp
&!*8JHJp
#mba+@@@oJ
&er%WP@CA
(!%Hg@2S
($%GpR:8
(s&Hq?0J
)!%@W@7g
)$%@s@7A
(…&>i?(J
&…%UR5^A
%p…(NHIIS
#r(JHNI/
% auflisten&AJNAA
"ào+[6E6/
#y+]6E6A
"ão%6mYCJ
"út*]@HEA
!o%-^Z^A
" botão%AoFDA
#caso(A8oAA
#que&g7B"g
"bject(@bA6J
(!(IWJ>J
($(INJ?J
&…%@VNH8
#viou…%;]IIJ
"der(AI9Ip
"f#RVAZ8
# #(T=JpJ
%0(J@AeS
%a(8,LaA
&nother)JpJ?J
%eyes(AINA8
%ints(J?JoJ
&t&HpHQ8
%my%8oM88
%null%ITn7A
%range(JpJ7J
&ecursive(J;J8J
%the"gEY4S
(ir(@DJ@J
(m#Lj>58
(se(0INAJ
'is%pA)cA
&otal&pAJJ8
#!&S7JpA
#f)Af:&]
% by)IoAIJ
&for(JHJ@g
&with'Af@IJ
%!#7f:;J
%er(I7JDJ
&…(@QA<A
%line(8gHIJ
(…&8pIJA
&…%8pH@g
%s&/IKJp
&et(SH@fA
"hne(@2Z@S
"jo)JINI8
"k%QCAFg
# ?%AAHAp
%to%AJHIp
#!%B.KHp
#$&J6NRA
#ay&:<GS8
& so(A2JJJ
#ie…(A@EIJ
"ld&'8RC]
% format%M5ADJ
#hada'A@M@A
(!(AAN@A
($(A@M@A
&…&A@N@J
#muş(J@N@J
'$)J@N@J
&…*J@N@J
"m%8n<c8
"n#7eBZA
# a&OnJ[8
%each%J8JpJ
&mail&JAJ3A
'pty%Ag@6]
&rror(J&LDJ
&very%An@YJ
%it&S6N@S
%my%JQE?J
%save)JoIGJ
%the#AdPG]
'is,>REJS
&op(<A@C8
#!&Jp7@A
#$&8_JFA
#ce&I&Z[]
& ?&8JIJp
&!%.?deg
&$&7@o[J
#e%-_ZBg
% and(A@o@J
&for(J@ADJ
&is%:UJ-S
&line%Lf6JJ
&more(@5DEA
&pass(J6JpJ
&query&A-Hfp
&too(JeJAJ
'ransaction%IoIR8
%!%-S7iS
%$%7V=hJ
%s#@;f9A
&!(@1PDJ
&$&J)ICJ
#ly%#@TeS
& in%JJ>Ip
'the(AmBY8
'want#Rd>@g
(rite(H.q@J
&!(K.R;S
&$&K:B*8
#tbre…(D[[4A
%em(ApI@J
'$(JpI?J
"p)RN?J8
#!%@a7ZA
#en)>o@A]
&s,I/ApJ
&…(K78qA
%rat…&Vc@@J
&…(Km@JA
#inion(A@NIA
)!&A?NJJ
)$%JFNJA
)s%JJNJ&
(…)J@NAA
&…+A@NJA
#posite&J@INA
*!*JpJJ/
&…*JfHD&
#timise%R7@NA
(za(JIAfJ
)e&ESI?A
*!%IAJoJ
*$(IAAfJ
*r!!L^I7J
(…#hHP6]
&on(IJJEJ
(al%Hj@6A
(s&*9?@p
) object#JDJAA
(…(2D?7]
&…%LI59]
"r.J@BHp
# 0%JJHIg
%a(JJI8g
&n&JJ=Jp
%is)JSEJ&
%list(JJA?g
%not%@Z0Ag
%two(L%Af]
#denada)ApAIA
(…(AoJ@A
&r&TZF@]
' and%@hIIA
(do%A@JIp
(is&[JJL&
(of(8BIJp
'!%@IY:]
'$%IgZ/J
's%7HZ[p
($%IRoOA
&…(RUPKJ
%nung(JJEJ8
"s*a&CGA
#ob…+AEI?A
"ther([ZT%J
's'7BJDA
(!(@BIDA
&…)RfB'J
#imiz…)@HHpJ
#timi…&A@@oJ
"u)AJHJp
#ght&JlI;A
#r%D;Ag&
#t%8k.K/
% as&7oI3A
&into(JNA?J
&of(JiH>J
&we(JfIHJ
%!&L[A(&
%$(ISB28
%dated'M/[JJ
(…)N.SAJ
&…%M#gJJ
%put%7t=B&
(!&Jl@<A
($(@ZI;A
&…&7hFK8
%side%?d_H8
(…%7c^eA
&…%7oTQA
"ver(a/U6A
& it'M/KJA
'the(I9pH8
&!%ZQJo8
&$%QHDnA
&flow%@fR6J
(…%@of#J
&lap(I77M]
(…%[QGBg
'oad(JIADJ
(…%7;C;8
&si…)o7[?J
&view&[&JpJ
(…)[/IoJ
&write(JpJ8A
(…%@fS<&
&…%YeQ;A
"wn+A<BAA
%!(@2L@J
%$&J*LIJ
%er(SeI?J
&…#Ae?Ig
!package%HHJNJ
(…(HJIHp
&…&F9@Lp
#ge&#n4j8
& 0(GgJIJ
&!&@Z6WA
&$%@Z,iA
%ination%IG8qJ
,!%I5AqJ
,$%I5AsJ
(ção&R@@EJ
+!+A@IEJ
+$'@AADJ
(…&H5@tA
&…(Qe.VA
#id%gmG1/
%r of(AIMA8
#nics(N[@FJ
&…(D[@=S
#r%pl6R8
%a(T,YL]
& esta(KIg?J
'qué(g@J7J
&llel%@n@eJ
*!%@7IpS
(…)@R@oA
&m+EJ@?J
'!*L[AFJ
'$(Lf@=A
''…+N@IHJ
'eter%_B618
+s%EEA#J
,!%KDJ/J
,$(JEJ8J
)rize&AIp@J
(…(h0Z/8
's%jL?@8
(!%CA?8g
&…)bBH?8
%e…%76<<g
%ser%Fn[</
( for(IIJNA
($%[8p@A
&ing)I/JoA
(…(I8JfA
&…*F[ShA
%t(e2L0/
&!%S:a?&
&$%]<e5A
&it…(J/IoS
&…&9(C[J
#s&HR8lJ
%!%/gHJp
%s&fU9J&
&!(Se988
&e(]M@@8
's(J6gZA
&iert&o7=JS
* bei%AAHJp
(…%o@=Jg
&word%Ic9E8
*s%ApAJA
(…(Ie8<8
&…"B@j6J
%te*JNA/J
'!(JEJ/J
'$)JNJ%J
&…+JEA.J
#tch&7@t@/
&…(7IWA8
%h%?Tp88
& and%JIpIJ
'traversal(Jo@@J
&!%@Tf68
&lib%J;I7g
(…&J<H7]
&…%?WJ%g
%lıy…)JoI@J
%tern)JEI?J
(…*JEIHS
&…+JEJ?J
#us…(@6?rA
#yment!J8rFJ
(…%JJ_GJ
&…#AAhGJ
"df*A@AEJ
%!&J@ANJ
"e date)J>JpJ
#na(AHIJp
%ses(A@MJA
&i&JHNJA
&…*8@b@A
#ople(2QIYS
&…%*eIQg
#r(6(HrJ
% file(JMAGJ
&request'J@IfJ
%ché(N@?@A
&…%EA4nJ
%f%J@IoJ
&!(J8IgJ
&$%JAIpJ
&ormance%A8JfA
-!%J@JoJ
(…(?SBe8
&…(?]Ae8
%mis…%RfJ?J
&…&RoB@A
%son…&.6_3J
&…%I=K<J
#sado*J?JpJ
&….J>IoJ
#ux(pIFJS
"gtap(A@g@J
'$%A@p@J
&…&J@p@J
"hone%IRAnJ
&…*A@JoJ
#p%7E@?g
% 0%JEAHJ
%doc)EIJHJ
(!%MJJHJ
&…*EIJHJ
%unit%JIoAJ
"ick%[4N;A
&…&t68A8
%tur…&p6Hr&
&…(S7GjA
#ec…%JMI8J
#n*A.pI]
#pe&I*R?p
&line%7K9gA
*!&SEJ7A
(…%7:'iA
&…%[g&]/
#ù(@W@GA
"laats(JEJ@J
%ce%U1>Y]
'!%[DAd8
'$%JEAYJ
's(J3KAJ
&…(K)@QS
%in%e;69]
&…%nE@7g
%n%QnJI8
&te&Ao@AS
&…(Rn?QA
%t…(RC=DA
%y…(Jp]-J
#ease#J1_H/
( add#L,eUA
)check(A8EIJ
)do%L@Zf&
)fix(8f@JA
)look(JAEJJ
)provide%eJJJJ
)write%B7REJ
($(K'LBA
&…#C:^R/
#ot)JIAE8
#s%kAR78
%$)E@RAA
#us%3KOL/
& rapide&AIJpA
#z&pA@B8
%$%j(7@8
"o+ff%9A
#der*J7IEA
&…(J7JEA
%ziel(ADJ@J
(…)AEJ@A
&…(AEI@A
#int%SOK'J
' of%pAJIA
'er%fq?!S
)s%I3@ZA
*!&I3IZA
*$(I9IoA
(…&RW=OS
's&AHEIS
(!#@G6iS
($%RQ8_/
&…#PR;@J
#kr…*J@p@A
#lymorphism"JDJIJ
&…%JM7H]
#ol%.e7S]
&…%H:JeJ
#r&C99g&
% favor%@eU?A
%t#@MI@]
#siti…&[@nJA
&…%Rgn.8
%sible(AYI]S
* to%8HGU]
*!&J8LmA
*$%@[LX8
(…(7Y?]S
&…&?l?o]
%t*I8JNJ
&gres(@@J@p
(…'@JI@g
&…&79I0p
#tential(J/MJA
(…*J/NJJ
&r+8JIEA
&…(A.DEA
#ur&/#cVS
& les*J@AEJ
&quoi#_@>7S
* pas%8JIJp
(…%_7=@]
&rait(/BMf/
&…(KAAp/
%voir+J@J<J
"r&Q@E@S
# ?(@JNJA
#!%PJNIA
#a&nK6.]
% que)p@J@A
%ctice(A@HIg
*s!"JJEJ/
(…%@7NIJ
&…"@-D>p
#ecisa(7[GDJ
) poder*A8IEA
(ely does(gJJJ/
(o*I@J?p
(…(RQ5:g
&…%[Y!L]
%fetch&I@JoJ
(…(J@@fJ
&…&#_4n8
%pare%@NIIJ
%sent(^6p@A
) behaviour'K@gAA
&s%?p8JJ
&…%SZo6A
%t…)o:@6J
#ice%@eM28
's%?_71A
&…&?]U(8
%mzahlen(JJAM8
&…&7QoC8
%nt)#W?CJ
' a%A8JMJ
(the%6a7JJ
's&Ro7E&
( the!JJIDJ
&…&-i?E8
%vate&HN?6]
(…%I_?4g
&il…(JAD?J
&…&=LC5p
#o(8-IqJ
%blem(Ao>7g
)a%JAMIA
)s%AANJA
* with"8JNJ8
*!&AJEJA
*$(7@MJJ
(…(7[E@J
&…(AR<AA
%ces…(Ic@fJ
&…%Cd?Hg
%duct%]?>LJ
)ion%@eDQ8
,!%Jo)RA
,$%Jf;@A
(…%IeD28
'k…*8@NJA
&…(@ZD;8
%filer&J8HpA
* says%JAHpA
(…(A@IpJ
&…&S%IaA
%gram&ISI*8
(…(>gH;A
'ess+A@@NA
*!*AJIN8
(…+A@IEA
&…*H[?<A
%ject&A@AAp
)!%6DA;J
(…%?B@8g
&…(RC@5g
%metheus(J@JEA
(…&J@IEA
&ise)Ho@IJ
)!&AmJAS
(…(@j?-J
&…'Gi@0J
%of&@%p<A
&…(@.i9A
%p!&HSANJ
&$(HAAMJ
&er%B:;8A
(ly(@VA>S
*!&@k>?J
*$%?WH?]
(ties of#IRg8A
)y&9HoBA
(…%AfnAJ
&re*@EK6A
&s(NA/KJ
&…%;MJ%8
%s&A7L@p
& and(A@L?g
&…%@7j7A
%t…%@3;AA
%ve&S8o@J
' that(A8gIJ
's%L%oAJ
&ide#g8?LA
(…%gnG0J
&…([6b5J
%xy([pI@8
&…(RoI7A
#ueba+J@o@J
(s(IAp@J
) unitarias#IAgJJ
(…(IAp@J
&…+J7p@J
#ze…)[Q^7&
%y*2o@@A
&cisk(@f?BJ
&pa…,A@o@A
&…)@ZmSA
#üfun…)]HcJJ
"sr 0%8JIJp
"tal)J@E@J
&!*J@E@J
"ublic(E9>@]
( api"KAFJg
(…&Bo??]
's…(8JNJ/
&…&(CA8S
#ede(.fBHS
&…*%[AC]
#ll(78E9S
& request)A@N@S
'the(ADJHJ
#nk…*7ZE@8
#pi…%JfA@J
#re*JEA@J
%pose%jAG?S
) of(fAIJA
(…%jIFIS
&…%k8F@g
#sh)@CNA&
%ta'HgAJJ
&…)>of@A
#t(J0R2S
% a%86SIp
&the&'DAH]
(is%fJG7]
%!,I@@EJ
%$.J@AEA
"y)K=SgJ
#test)A0oAJ
(!#I2]AJ
&…(A1o@A
%hon(8.@D]
( 0*J@JHp
($%77@kJ
(…,JE@J8
&…(A(@MJ
"å&[M.c8
"ętl…)o9IJA
"řidej&E@@BA
( tlačítko(I@IDJ
&…&E6@;A
!qa%JApIJ
"u'est(R@C=]
( ce(I@E>S
&…%j5;!S
%une&AJIHp
#adratic&JAJnJ
(…(J6JqJ
&…(@7JpJ
%l%.IMJg
&ity)A@EJA
(…*AINIA
&…+J@E@A
%ndo%gn=*/
&…)Ro@88
#e%Z%fKA
% corrige(JA@EJ
&essa(gJHAA
&fait(gIJIA
&lo*I@E@J
&você(AANAA
&ça)o@Q@A
%lle(AJIIp
&…(:oH-]
%ries+J@IoJ
)!&JHJnJ
(…+J@JnJ
&y%f=Lq/
' for"./0kA
(per*J@IoJ
'!#IYRYg
'$%IPSm8
&…(f5]f/
%sta%[;?e/
'ion%Re>?p
(…&C[=?p
'o&dU9+A
&…(]K8>]
%ue&/oH;J
'!%A@HNS
'$&.@RE]
&…%@[GWA
#i&^#E*&
%ck&@J]7p
' test(JJg@A
'er(J@AfJ
)!%JAIgJ
)$%JIApJ
(…%JAAoJ
'select!(J?JpJ
(…(/@JWJ
&…&?FIqS
#oi%[6E6g
%tes&JpJ/J
&…)AoJ9J
#é%a#D6A
% hace+oJIJ8
!r&s?@?8
"aba…([o?@A
%bitmq(AAI@g
(…&AAIJp
&…(AAJ@p
#ce)@[E6J
& condition(Ag@@S
0s#IJiGJ
#ise+@>IES
's%JgJHJ
&…%@l?;S
#m(J7JfA
%!(J7JpJ
%$&J@JoA
#ndom*@In@J
&…)SRn@8
%ge(If]7A
&…&Jo[%A
#pide(J@IpA
(!&A@IpA
($%J?JpJ
&…(7;@fA
#te%@cE<&
& limiting%JIAEJ
&!%]oI6A
%her(@V[=J
&…%JNR=J
#us)>WIBJ
"e#HfJQ]
# renders%@8IpJ
#act%7R61p
&…%6e79p
%d%Y_-]8
& better'JMJJ/
'properties"AIgJA
'this*p@IAA
&!)IW@@J
&ability'AMM//
(le%J<J@J
(…(A<N8/
&er'M5JCA
&ing%Fn4MS
(…(eH8BJ
&me&E.?nA
( section%M8JIJ
&s&8r698
&y%@?;@g
&…%NB'AA
%g…*IpI@J
%l%?>flS
&ly%/J]nJ
&…(/IfRS
%son#g?GCS
(s(M6DHA
(…&N>DIJ
&…(K2B7S
#base*JIIHp
(!(JJI?p
($+J@I@p
&…,J@I?p
%uil…+H@IpJ
&…*@@@pJ
#ceived&Jp/IJ
&…(IeIL/
%h…(@fC/A
%ommended%IIHQp
(…*AAHQp
'putes%J@JoJ
, the&A@JoJ
(…*A7JoJ
&rd(TD@?A
(!&JEJIA
($(AMAHJ
(s%AEIAJ
(…&EB@7S
&…%CL,Og
%ursion%IRIcS
)ve(A2ABA
(…%e(?gJ
&…%f'?oS
#d'@ef5J
%irect)F[SCJ
(…&F[S;J
&s%@H6hp
'!%JoAB8
'$%JeACA
&…&=YHMg
%uce%R9@nA
(r(gJA28
(…&]IA*J
&x)AB?@p
&…%Z)5^S
#factor&Rp8@A
* the(JD@IJ
*$(J2IJJ
*ed#@e;AS
*ing*JXL@S
- broke%Jp8AJ
-!%E#NAS
-$(A>MJ]
+za)I<IJA
(r,I<IJA
(…%Ah8-]
&…%@TA,g
%erence#:Z6Yg
(…(Bm?R]
&…&Cm@GS
%resh(BY@EA
)$+J>JNJ
(…(9e7;A
&…(AZ@;A
%und)AApHA
&…(@of>A
#gex&t4@RA
' compiled(J8JnJ
(for(IAJ;J
'!(i@8FJ
'$&r?AF]
&…(bG@Z8
%ression&57oe]
, test)@8pIS
(…)@.oRS
&…&?(oZJ
#jects)8o[6J
(…(@f[7J
&…(JoS6A
#ku…+p7IBA
#lati…%J%JpJ
&…)[-GbA
%ease%?4k5g
)!&B>W@J
)$(K?E@J
(…&HcE6A
&cture)J@NAJ
(…(J@N@J
&…&HYN,]
%is&J@NAJ
' ce&JINJJ
&…&J@EJJ
%oad…&HZ?oJ
&…&@n6eA
#marks(EIJHJ
(…+E@JHJ
&…(W6CI8
%ember(A/JNJ
* me(A7JNJ
(…*A7AEA
&…)CY7EA
%i…(nCJA8
%ove)IEJ8J
( the%JNJ@J
(s%J?JMJ
(…&IQJ<A
&…(IM@0A
#name%C3@:A
(s too*JlJJJ
(…(JmJJJ
&…%@_7)8
%der%SfI?J
($&[pJ.8
(s(J.JpJ
)$&J.JpJ
(…%I6JpJ
&s%ADI[A
&…&HC6nJ
%omme&JNGLA
&…&IE?BA
#orde…&HBIEJ
#pair(AgHAA
&…%npc?8
%eating)JEJ7J
+ the&JEJ7J
(…%J<SGJ
&ti…)IEI@J
&…*@<IQA
%lace%@<[6J
) the#ID]7J
(…%AEQ6g
&…%@9[2J
%ort%Md&J8
(!#fI@CA
(…%Qe6V/
&sitory&I8o@]
(…%I8f>g
&…(LGKRS
%rod…%J/pIJ
&…#?2[CA
#quest%6H;kA
)!%7m<I8
)$&7QESA
)ing&JANIJ
)s%@e+[]
(…%QFC^J
&ir…%6AsAJ
&ête(Z.Ii8
(…(ZJ?o/
&…%FRIhJ
#re…(J@IoJ
#se…%So?;J
%ize(JoJ@J
%olv…&Hr@@A
&…&#iC?J
%ponse&@IJqA
*$%IIJEA
)ibility%gEJ?8
+le"gFIJ]
(…'R;>RS
&…&IEFRS
%t+78@ES
&!%-C@Cp
&art(A@S@p
(…(7Z@8g
&ructure%JEJ@J
(…&J<I@J
&…%.^61g
%ult%V9,Q]
(!%JaIR/
(ado&@b?GA
(s%RiK./
)!([n@9A
)$&J_A'A
(…(?h@AA
&…%K^>B8
#tries%K[J0J
)!(GgJDJ
)$#@8M2J
(…(@fR8S
&y)S@AN8
&…)III<A
%urn%ND5/]
( ?%]@GJ]
)nan*/AJJp
*ull#/?JMg
)type*(BJIg
)value(EAAJJ
(!(Qr@>J
($(IWA>A
(s&]S?&g
) a&HpJ@S
*is)N&JJJ
*the+I8JNJ
)!%g*g%J
)$(I3g6J
(…&TW>'A
&…%DW6%g
#use%8@Jo]
&…%73@eS
#verse(GfHLJ
(…%OZBN/
&…*HQEB8
%iew%IgN78
( the(JJ3JJ
(!(R7VAA
($%H6_D/
(all$&JEH@J
(er&JIN@8
(s(JIHNA
(…%R2H^J
&…%AIEJA
#write%.9]cJ
) it#JIG]]
*the%J:p-J
,is%8D[8A
(…%?Q^fA
&…#GKhQ8
"ich…*AoIAA
#d%-h.f/
% of&.r6Q8
#en)@N8.S
& ne+AoI@A
#fatt…(JDI@J
&…%IEI9A
#ght%2OVA8
' for(JJMJ/
(now&IoA8J
'!%.fh@A
'$%7f_@8
&…%&OqS8
#ng(JIJEA
#sks(/JNJA
&…*8@EJJ
%u…(7E>SA
"oast(J?D@J
&…'J?M@J
#bi&We?68
%u…!AgK8J
#g$%EH?oA
#le(f@QC/
& of%pJHJA
%l…&I7ApJ
#und%RcQf8
'ing&QVn7A
(…&>Vm7A
&…(Z[dR/
%te%BI.TA
'!%L78DA
&…%0T0LA
#w*SX8[S
%!(?PIoS
%$(AOIf]
%s&Sm@]/
&!"A@8rJ
"spec&J@o@A
&…%J@fIA
"ubocop&JEA@J
&…&J<AAJ
#im(AEIAJ
#le(f2P8J
& that&JJGJp
&!%g@RN&
&$%S@gN&
&s)^<?7J
&…&_<H%A
#n&T=R]A
% in%AJ7Jg
&this&e&BgA
%!%]?NA8
%$%f@DB/
%ner&[]&CA
(!"f7/MJ
($%[A/LA
&ing%II9hA
(…%I?KhA
&…(JR'MA
%s(7I.rJ
&!)A7JoJ
&$)A7JoJ
#st%?%M:g
&do…&NA8JJ
&…%NAAHJ
"zuć okiem(A@DIJ
"ápido)AI@oA
(!(@Z@fA
($&@Y@oA
&…&@Z@o8
"äum(@DIJA
"écurs…)p/JJJ
&…(p.IJJ
#sultat%?M?pA
(…%6<,W8
"óżnic…+JAJ>p
!s*@IInJ
" 0&H8JoJ
"!)8@IpS
"$(.RJpJ
"'affiche!"@d?mA
(…&AoIRA
"3%J@ADJ
"ad)JIoIJ
#fe%MF7Bp
& ?%JJFJp
'to#8[J?g
&!#Gd:7]
&$&EHA@J
&ty(9Ig7J
&…%CIn7A
#le+IpJ@A
#ma…+pIIAA
%e(?N?KJ
& behaviour%INJ?J
'for*JHAEJ
'output+JNJ>J
'results*J<J@J
'thing'A/@iA
&!%AaA5]
&$%@_C4S
%p…)f7FhA
#nity%AJEIJ
( check(JJ;IJ
&…&AJ3[J
%s&8<G1g
#tı…)]7@oA
#uber(AJNJ/
&…(AJMJ/
#ve(9Y5MJ
&!&@Q?ES
&$(@Q@<A
%ing%/f?Jp
#y&D<C?&
% this&JNIJ8
%!&JJNJ/
%f…)@?@qA
%ing'a8?IA
( what&EA@J8
&…&W8@HJ
%s&Jd8o/
& 0(>pJZJ
&!(6gJJJ
"bagli…(JoHIJ
"cale%A#Iop
&…(K%IfS
%n*A7BoJ
&!(@@BeA
&s(A7AgJ
&…)A7IoJ
#enarios"I@gJJ
(…&J?pAJ
&…&J?pJJ
#hema#0-;;]
(!%D-B:S
($&C7@EJ
&…)p66CJ
%lecht*AANAA
(…+8ANJ8
'ife%fE=7S
&…(R0C7]
%neller%8O@oA
+!*JAJoA
+$%JAJoJ
(…(AR@e8
&…&9RAn8
%reib#2?fAA
)e#KAfIA
(…%06eDA
&ij…%;6RDA
&…&J6o98
#ript&KPU;&
( that(JAANA
(!!Jl8L8
&vi%A@fAA
( dei(JJpGJ
&…&AO^<&
%oll…&@[@nJ
&…&AI@oJ
"e&nB25A
# puede(&@L]S
#aled&I<@CA
%rch%6=6ig
(!%@6@gS
($&I@@pA
&…(?G?iS
#cond%Y7Mg&
( pair(AJMJ8
(!(A@gdJ
($(AJgYJ
(es(A8JpA
(s%%X92g
)!%7#DEJ
)$%.5?jJ
(…%H48Sp
&…%d=CfA
%rets(JJGAp
&…&A[G0p
%tion(NAJ@J
) for(MJAHJ
)s!NJJHJ
(…,N8JHJ
&…*NAJGJ
%ure(AJWJ&
'ity)J@N@A
(…(J@NJA
&…+J@NJ8
#e%M@h#8
% any&JANJ8
&how&o8IJJ
&the%Jo7JS
%!*/JNJA
%$%8JNJA
%s(I^^P8
#gfau…(Jg@@J
&…'JgI@J
%undo(p@J@A
#in(AoH7]
&!%AR@Ap
#kund…+B7@oJ
&…)D.@oA
#lect#A5IaA
&…%?HAtA
%f%N7AJJ
#m%/a;"A
%aphore)AA@?p
(…(JJI?g
&…&70Bdp
%ico…%JgA8J
&…%JfJ?J
%pli…%8DHJg
&re.@oI@J
&…*@q?7S
#nds&%pJ<]
&…(.o@A]
%ior%8JNJA
&…&AJNJ/
%se(I8JAg
&ible(JJNJ/
(…&ICNA&
&…#Gg;@A
%t%@of7S
&en…%nJIJA
&…*oJII8
#para(JDJAA
(te(JDIIJ
(…(AWI@A
&…)@WI@A
#q%76D[A
#r(.MC@J
%ve(f6@6g
'r&7Z4p]
(!&7-SpA
($%@,IrA
&ice"fL>[/
)s%8EI@S
(…&JDFJS
&…(Q?XKg
#ssions!%SJmJA
(…&B]lIJ
&…(^]dI8
#t(IQGPp
% or(JJJ6p
%ting(BRI;J
)!&JS@<J
(…(:o?:J
&…&Ip7(A
%up$"gL/JA
#ulement&K*@JJ
(…&C)HJJ
&…(AM?PJ
#veral(J7HCg
(…%J@IAp
&…"I@?Eg
"had…(JfR8/
%re%7:R2]
&…&A(R]]
#ip"QR_I/
&pi…#ge@@8
&…%f?ACJ
#ort'fIJIJ
'c…)I?IES
'er+JEIJ8
) way'JMIA8
)!%.<JRJ
)$&7EASA
(…&DDHR&
&…&a2=C&
%uld&'K?LJ
( a%JAIAp
*lso+I@JNA
)be)7:CW/
)have*E@J@A
)i%76D?p
)return(IfAJA
)take(JCIg/
*his)IAHJp
)use&JEIJ8
)we#JJIAg
(…+@oJ.J
&…%'JHMJ
%w%OfJ<A
& a'J/JaJ
(n%J/JNJ
'me&fAnHJ
'the%JAAMJ
'up*JqA?J
&n(HpIJJ
&s%Cfe/8
' nothing*N/JJJ
(the%Ifo7A
&…%8nn'8
#utdown&JAAEA
*!'J@ADA
(…%J9AEA
"i(9d>Ag
#ch&7H?op
&…&7Cr78
#de*[EI@8
& effects)J<JIJ
#e%iYL5J
#gn%1fa6/
& this%JANJ8
&ature(Jo=LA
(…&Io=UA
&ifica'/JIJg
&…*Sp48J
#lm…*o6@:A
#md(J?@oS
& and&JHJoJ
%ple%J@HNS
(…+A6n@S
'fy)JEJ@J
'ified!(JBID/
)y&J<IAJ
(…*JEIA8
&…'IUP1J
%ulate%JJp)J
* a(JJg/J
(…&JIp0A
&…%Jpp&A
#n&7*E6]
%ce)Ao@?S
' yesterday%Jg8JA
&…(Jf;6A
%d';[9@A
%gle(A6JqA
&…%.^@dS
#x&E<AFJ
%!(NJAGJ
#ze%IT7Op
&!%HDJ8J
#ę*An?ZA
"keleton*I@AEA
*!(J@JEA
*$&JAJEA
(…(J@AEA
&…(J?AEA
#ip(d7fD8
&s&InJ9A
&…%gf80A
#omentuj+N@I@A
#riv%<-_08
&…'C.S;/
"leep%D>r?/
&…'KGi?8
#ow(IR@h/
& for&IIAoA
'tests)JJ&hJ
&!(IIAgJ
&$(I8JfA
&er&8JISp
&…%/AAog
"mall)Ro@@J
'er&@<@ZJ
(…(@;@IA
&…%Zj67/
#ell*JJ3IJ
's%JIM@A
(!'IIM@J
&…+JJ<IA
#s+@@JEJ
"napshot&JJpGJ
(…%JJpGJ
&…%JJpFJ
#eller(AAIoA
)!(JAIfA
)$%AAIoA
(…+AAIoA
&…'AAIfA
"o&IAMT&
# in*A@EJA
&t%8&pRJ
%that%DA%hA
'e%gAFVA
%what%[D>AJ
#!&@ZDf&
#br…(AIMJA
#ld out*7AJNA
%id(&JLJS
'!(/KHJg
'$)8KHJp
&…(.KJJg
%l*LK?)8
&en)@:@<A
%o&;(^OA
%u…%A8N]/
%ve*@p8JJ
#m([:XB/
%e*MHo68
& tests)IJpAA
&!(L8g6J
&body%eI8@]
(…&nR9@J
&one%a#i@/
(…&V#j7&
&thing%-0fS]
+ in!@JJJ]
,that&A7RE8
,wrong(J8MJA
(…&&BgRJ
'imes%JgI8J
(…(JeI@J
&where#^V668
(…%a^66/
&…"MI8ZA
#nar&JEJ@A
&…&JWJ@8
%o(AI&qJ
#rg….@@AoJ
%t%nf4g&
&able%J7J<J
&ed&@f6Ip
(!&AIGJp
($%@JHJp
&ing(Hd@KJ
(…(Hd@LJ
&s&J6JpJ
&…(QO?VJ
#urce(D?JIJ
"paces&@e@6p
&…)@e7Hp
%ghetti'J;JAJ
+!(JDJ@J
(…*J<J@J
&…)J<JAJ
%rse*J?AoJ
&…(R:?nA
#ec&9?o:A
&!)@Ap@J
&$)IJpIA
&s(JJpGJ
&…(HSg8A
%ed%7PR]J
' it(I8AfJ
&…%[PQ]8
%icher*J@JoJ
*$%JJJnA
(…)@HAEA
&…'@QA;A
%n…)J7IpA
#iegami(o@IJA
(…(f[@@A
&…%jH?@8
%l…)A>JqA
%n…%7@@q]
#lit*GNIBJ
'ting'KHIfJ
+$*JGInJ
(…&JIInJ
&…%>D>^]
#ot)A7EJA
& the&A@EJJ
&s(J@NAA
'!(J@N@A
&…(A@NA8
#rawdź(AIEIJ
(…)@6rAA
&…&7@WB8
%ech…%JEI@J
&…(JEI@J
"ql(@o.[A
% injection'Je9@J
%!(@Q?fA
%$&@n?eA
%ite(JIJ@g
&…&AoJ#p
%インジ…+Io@@J
#ua…%ffAE&
%eeze&J?JpJ
(…(J?JgJ
&…)J?JpJ
"sr%JJAHp
"table$&ASGIp
&…%;RFQp
%ck%@n@nA
&…%@n@nJ
%g…%@<?RJ
%le%enA7A
%nd%7JHKp
' for#/JJJg
'ard library#ABe?]
(…%ACM@8
&…%S8J/]
%rt(R-rn&
'!&JH?ng
'$(J@@fJ
'e…(-Y2;A
'up%J@AIg
(…%/JIJp
&…%S6^T/
%te%_JG08
' machine#[C8D/
'!([8ID/
'$%@9SEA
'm…%IWB.A
&ic(@:L,g
( analysis&JZN@A
&t(?a?YA
&us%:Fd']
($(IJADJ
&…%BNK6J
%y)INJ7J
&s&CcZPJ
&…%BlleJ
#d'AD@9J
#eh…&5EJBg
%p(hIHL&
& by)pJIA8
&!#gAIJA
&$"g8@KJ
&s%BS[>S
&…&AU[=J
%r…+J@@EA
#ill%C]75]
' talks%M@JHJ
&…%MS%4p
#ock%A[JDA
&…%JoIAA
%p&Km>LA
& it%JfJHJ
&!%Nd@?J
&…%JPSDJ
%re'I?HBg
&y%n8HN8
&…(H.5j]
#p!&^5E@A
#raig…(INIAA
&te…%J;B>]
&…(@C@dS
%eam&%9GaJ
( it%J?JpA
(ing%/JI[]
(s&JEI7S
(…(AEH@S
&ss&JAp?A
&…(?1QS]
%ict&A3GJg
&ng%6^ZeJ
(!%I[oGA
($'I@gIJ
(builder(J>JpJ
(s%@Ee%g
)!&I:A<8
)$%@<@<A
(…%7UGH]
&…%#WHQg
%o…*=[ApJ
%uct%8=JtJ
(ure%7<>dg
+!(@UAYA
(…%7N@Fg
&…%7:6iJ
#uden…%KA8DJ
%tters(J7JfJ
*!(J?JoJ
*$%J@JgJ
(…*J7JoJ
&…(J7JoJ
#yle&A<S8A
'!&E9AAA
'$(D9AAA
&…&;*JA8
"ubmit(JoA7J
&…(If:6J
%scr…(@B@EJ
&…(R-?iA
#ch%Ao7@p
& a(A8@Jp
#ite)A@pHJ
'!*A@p@J
'$(AIpHJ
&…(AJfGS
#mmary(M7@AA
(…'V6?AA
&e)AoJ/J
&…(aQ@0A
#pertest%JJp@J
(…%JJp7A
&…%oJp@&
%port&H@@E]
(…(R@@ES
'sed%ggH?8
&…(@JH;S
#re)9Ie>p
& that%J@nJJ
%vive&gf[?&
(…(f?fB/
&…#YYf28
"vp&B(?^A
%!%C)6M8
%$&C(6M8
"wallows%IfJAJ
(…%JoJ8J
%p the(JMA7J
#itch)IB7<J
(!'@V@@8
($&Hk@78
&…(@L73S
"ync)?P@]p
&!(JeJ?S
%tax&7WI@A
(!&%bJJJ
&…(.WJAA
#scalls(J?JgJ
*!)J6JpJ
(…(J?JgJ
%tem(JMI>J
&…&JW7@A
"ó(M%MHA
"ürüyor(AA@fA
)!)I@@oA
(…(JAIfJ
&…(A@@fA
!t&m8DHJ
"able(?0]^S
' scan)8JJnJ
'!"!@f^8
'$#>LQg/
&…&J&nKA
%s(J8AIp
& or(J/JAg
#g*N@AB8
%$(N.JBJ
%s&;T6*&
& a&I7ANJ
&!&E8?2A
&$(JM@0A
#il(A?JoJ
#ke&Q<-gA
& a&8BD</
'care(JQ@E8
'the&/WC@/
&!&8JHJp
&$&/JAJp
&s(J6AqA
' 0(J8JfJ
(a(J@JEJ
(forever%A7JpJ
&…(S??fS
#lk%gJGJJ
#mamla%C6@EA
)!(B?@<A
)$&E6?<A
(…(D6@;A
&…%E4@<A
%bahin)C6@<A
&ién%?RdCS
&…)9IQ3S
#rd…+I8AoJ
%get&A7pIJ
&…'J7fIA
%i…+A6n:A
#x&G^X@g
"e%DN8O&
# rog%NG8eA
#acher%JDA8J
(…(JH@DA
&…%KP@;J
%m(a>D5A
& of&JIJ?p
%r(A6NAJ
& it(A@MAJ
#ke…(oe?6A
#la%A7IsA
&!&A.IrA
%l%f7;@J
& me#Q6DIg
#m+A%D@]
%iz)@BE7A
&…*@CE78
%pla…#C;?:8
&or…(A2A[A
&…)A/7q8
#n+oJ/AA
% times(J/JoJ
%!%Ak*&J
#rm)A@@ES
&inates(fS7IA
,!&oJ@J8
,$&pJ/JA
(…(f?.W8
&…(f>7a/
%naries)JNJ8J
+!)JEJ8J
+$%JEJJJ
(…)SEI8A
&…(SEIAA
%raf…(Rn@9A
&…&Ih]&8
#st(@IoAJ
& against'JJg@A
(nd(JJ/NJ
'case%AAgJJ
+s%JIp@A
'data%AQRh/
'fails&o]&JA
(lakes(Jp&JJ
(or*I8oHS
'helper%JM8:J
'is%@gA@J
'per%JIg@A
'runner&[g&;A
'that+IAoIJ
)e(J@g@J
)is&7_FHp
'with(J>gH]
&!%6fS)J
&$&?SU&A
&e(J7pAA
'r&JAo%p
's%@7olA
(!(AAfAA
&fä…(J@p@J
&i)8@pIJ
'ng(ABo@A
(…&JBp/8
&leri*IIoHJ
&runner(^I&M8
&s(@AgIJ
' ?)JJnJ8
(for*@Io?S
)ür(JJgA8
(pass)Jo;@/
)lease%IIpAJ
)our(JIfIJ
(that(J8eJJ
(with&JAp8J
'!&@/mTJ
'$%@0[TS
&y(A@IeA
'!(JJp?J
'$(JJgHJ
&…(@AgJJ
#xt&<R7RA
& for'MIJ@J
"han&RLGmJ
& 0%?HIp]
%t%U.d3J
& ?)@oBAA
'a%DJFIp
'checks%H?PM]
(ounts%JJ&NJ
'fails)J/pIJ
(inds&HJ8NJ
'in%^@p@&
(s&W78K8
(t(a6Ig/
'returns%I7JNJ
(uns(IA/WJ
'says(D7ACA
(hows&I8pIJ
'takes%JIJEA
(he(WHc]/
)is&^9C#S
&!%@erG8
&$&@QoRA
&'s&?W95]
&…&5b97S
#e"TSGS8
% 0%p9@AA
&api%&=Isg
'rray%]CG8S
'ssumptions(MI@GJ
'uthor%f@JKA
'verage%pJIJ8
&backend(JSPIg
'ehaviour#;?JJ]
'ody)GJJNJ
'ug%4gof8
(ild(JHgXJ
(tton&Io]>J
&cache%R?XL]
(llback"Vk,>/
*er&?oAAJ
(rt(@SA3J
(ses%J:D@8
'hannel&pJJJ&
'lass&MCJFA
(ient)JAA<A
'ode(DHK@A
(mment(S6NC/
-s(NHJ@J
)piler&JlJ@S
*lexity&8HJn]
(nnection(I@fQJ
)trol(dJAJJ
(py%J<J.]
'sv(8gR@A
&data%n'8EA
*base&.)ApJ
)e%=HLEA
'efault%I?@D]
(lete(H8AEJ
(sign(GJNJA
'ialog(@e@CJ
'oc%N?T@A
)s*K(gGA
)umentation%IlKKA
(main)J<JA8
(uble&pAJJ/
&else(REA?A
'mpty&R#fNA
'nd%Hf@</
'rror&ZCh>&
'vent&@p?RA
'xisting%8AfH]
(tra)J?JpA
&failing(Kp7HJ
'ile(@Q.eg
)ter(JfI>]
(rst%KS=IJ
(x%R0_A/
'lag%f1??p
'older&An@6p
(rm#7fJLA
*ula&pAIJ8
'unction(;P._J
&generated%MJKG8
'lobal)JEJ8J
&happy&J*[IJ
'eader(JoJ7A
'ot&J6JpJ
&if%SEA@8
'ndex(J?AoS
(put)Jp/IJ
(tent)NGJIJ
*rface%B>CNA
(voice&@oJ?J
&javadoc*NAGIJ
&last)@oIBA
'ist(LR5KJ
'ock%;o%Ig
(g%I]I1]
)ger(J1pA8
)ic%g8CJA
(okup']GJg8
)p%QTTF&
&magic%h<IA8
(il%fqA#J
(ths#MIB@A
'emory(@7JgA
'igration(AIM@8
(ssing%If2AJ
&n+1(J?JpJ
'ames(@2ICJ
'eedless"JHJgJ
(sted&gFIg8
(w(g0Z88
(xt&Bm@AJ
'umber%n-I^J
&old&1H7<]
'pposite(J[IM&
(timizer"JLJ1J
'rder%e@lEA
'ther(SYL'S
+s&7;HE8
'utput&@O@iA
&page(@SInJ
(rameters(N@J@J
(ssword%[g?9A
(th)JnABA
'lace%SKIdJ
'roblems#AJMJA
)ps&NB&JJ
'urpose(gIHJ8
&query#7fBf/
&readme&K.AoA
)l&I?glJ
(gex&VPAOJ
(peated%J@JnJ
(st&69AWJ
(turn+39AJS
,s'M/JJJ
(view%SRcAA
,er%JQf@J
'ole%oAQJA
(unding%HsQ68
&same%4THhJ
'econd&eo@98
(rver(/e7Z]
'ignature(Kn>L8
'leep&JFpJJ
'pec)BQpHA
'tandard"BCZ6g
(eps%KJo?J
(ructure%.tI78
'um&JpJ/J
'witch&IN.:J
&table(J9.gJ
'est%L&LdS
*s&JUJO&
'hree(PJ^M8
'ime%.ZAe]
*out(J8g7J
*r(/oI7g
'odo(IBADA
(p#KM7R8
(tal%f[YK/
'rade%/HA]g
(ick(f@IJA
'wo)[3@@J
'ype(8N@H]
*s(I;J@J
&unit%KI;I8
*s&NC@GJ
'ser%6e6;]
&variable%Y_AA8
&weak%AJ<JJ
'hole&:@BnJ
'orkers#g2ID/
)st(/JMJJ
'rong(HdV?/
%!%pJIJ8
%ir&@q.9]
&…&@b&8J
%m%<%VJA
&!%;'MQJ
&$&21CFS
%n&RAo?A
%o…#/AgI]
%re%Z:0eA
' a&cKIRS
)re(GgJZ8
(dead)@3M@/
(must%JC@f8
'!#jY08/
'$&oH@SJ
''s%][YA8
) a%d[R@A
(…(fQOA]
&…#Z/CfJ
%se#a8HH8
' codes&pJHJ8
(days&/JJJp
(functions(8JNJ/
(three&INIHJ
)wo"h[Ff&
'!(D.ACA
'$%E87EJ
&…%j/IA8
%y%iAL5/
#ing%Z/RZ]
'!(@;LGA
'$&@'E[8
's%8EN#8
&k(7SER8
'!%8/Mp8
'ing!pJHJ8
&…%?/aQA
%r…'f[I6A
%s"h/CHA
& ?%M=RfA
'and&]#p@J
(s*INJI8
'be&&EH7g
)fore%@@NJA
'calculation%CAef&
(lass%?g[HJ
(ode(oIC5A
)mponent%SJ]GA
)ndition%pAJJ8
'do(gJJJ/
)es(hJII/
)wn%SE?AJ
'endpoint+@RLOJ
'fails,@/IJp
(ile'aBG18
(or%C;;,S
(rom%.@D@]
(unction%J'pOA
'go(AIDJ/
'handler%8D]6A
(old*&JMJS
'implementation&AJN@A
*ort(D.Jg8
(n&^(JR8
)to&oIJJJ
(s%-L2YS
)n't(-eJAg
'json&JHANJ
'keeps(A@fIJ
'leak(AIHJp
(ock'S@JfA
)ok&JJNJ&
'method%SD6?p
(odule%EA@@J
'needs(B1[/S
'off"JADJA
(n(A@HSg
)e%T!po&
(r(JJ0Jg
'please%e,<:J
(r%nJJJA
)ocedure#JMJ8J
'query&oJa%/
'regex(o@S@8
(oute%_JAGJ
(un%8JHpJ
'safe%JJNJ&
'terminates)oJ8JA
)st&o-]IS
(hread(JJGJg
(o%IV?HS
'up&C:<@/
'with%AE@@p
+out&C]5.p
(ork&pnFAJ
+s#e@[IA
&!#BAAV8
&$#/A:KJ
#ose(KDIAA
&…&pD>78
%u…(@MIR/
#read(JH4Rp
( safe)C.GAp
(-safe!(E7HH]
(s%A[e?J
)!%AnIQg
)icher*J8I@p
.$(J@I@g
(…&[fY+]
&e&P(B_8
' functions"f;@6J
'!&]?Jp8
&…%SAH@p
%ough)nRL58
) it*o7C@A
*the&[oB"J
,is%eJIJA
)$(Jeg>A
)put(@@IfJ
,$%@@JoJ
(…(ZSLF8
&w)@7nBS
's*W@I@A
(!(NA@JJ
($(MA@JJ
&…%qGLG8
"idy(JDAAJ
#empo*J/IpJ
#ll)8<R9J
#me*AQ@o]
& 0%J8ApJ
'complexity%/HJg]
'is(J.JgJ
&!(KGIe]
&$&:XInA
&out%,RTC]
)!%77i:]
)$%87g:]
)s(J&UeJ
(…%.-i]]
&r(/fI7g
's(J@g@A
&s(@9?gS
'!"@D5TS
'$&/7Aqg
&…%#QJop
%ing&Io>7g
&…%[m67g
#ny"IaII8
"l dr&pJHJ8
#ačít…(I@JDJ
#e)I@AoJ
"o"HK5VS
# 0(2&AfS
%a%IMSHJ
%be(LeR08
&igo&A>JpJ
%call(8e?Ig
&hange#8_e@A
'eck)JJn@A
&lose&A@IJp
&ount(].Jg8
%delete(A?GDg
&o%AKInA
'cument&=JJKp
%each(NHJIJ
&nd,A7p@S
'glish#MHJJJ
%get%gHLI/
%have(M9>IJ
%it(:e.KA
's'A0JfJ
%jest(A@DJ8
&son&J@JEJ
%keep#AJGJg
&now(o?7@]
%make)JIIp8
&e,p@7IJ
'rge#JJHJg
%na&@s@,A
%read&SSIg&
'name%J8AMJ
&un%27E[/
%save(@7IqJ
'y&JNIJ/
&ee+A9nIA
%test%JN%Ig
&he%JU0:/
'is%gHNR&
&rust%AJfJ8
%understand%pJJJ&
(o(J7I<S
&se%(7>hg
%write%e*@*J
%you&JJNJ/
#!&?p:c&
#$&#[7mJ
#ast)J/JNJ
&…)J/JNJ
#day&?9pIJ
&…&?:oIJ
%o)A6SEA
&!(I@IDA
&$,I@IEA
#e&D@@E8
%!%E@@<8
%$%D@@EA
#gether"h@IJ8
*$"oSGJA
(…%hIIA8
#im…(7j>,]
#ken&[eO8J
'!%8ff@A
'$%7[oA8
's"8]@Ag
&…%ReP:J
#morrow#g@:@J
(…#g@D8J
#o%5j>oA
% clever&JEI@J
&long%J:JeJ
&many(@p@?A
'uch#6aQP8
&slow%A@ApJ
%!%>>cWJ
%$&?@Rk&
%l)KXAKS
&…%V%7Qp
#p(E98C8
% of%NIJHJ
&please%<77CJ
%!&9I7<A
#string(J@AEJ
(…(J7A<J
#tal%ZJP^/
' per*J/JEJ
&…&QoHT8
#uch%9_B,S
&…&qdH5J
%jours(8nI@]
(…*AnI@S
&…)AnI@S
"race*p8AAJ
&…([f@6A
%de%.@CRg
' offs%7@LIg
&…%/@CJg
%ffic'J@JgJ
&…)p7>f8
%il*KJFEJ
'!(JJGMJ
&…*KS=MA
%nsaction%ooII&
(…%RoAI&
'f…%JFfAg
'late%s=JJA
+ the%;AJIJ
(…%V;=?g
&…%JQc^A
%versal+Jo@@J
(…)Jo@@J
&…(JnI@J
#echo)pAIA8
&…)k7@78
%e)I.INJ
&!&JIJNA
&$(AHJMA
#ick(hI@IA
&…&aIBJ&
%e%JAIEJ
%gge…(dJHM8
&…&nIIL8
#oca)AEI@A
%p(@:7oA
& imbriqué(JMJ8J
&…&@3@ZA
%u…%pJ8JA
#ue*SoB@8
&!,IoIIA
&$)JnI@A
%st this&AJqJ/
&…&JJoJ8
#y&Alp6A
"s2322%Jg@AJ
&…&Ip@JJ
#an(JIp7A
#et this(?Io@J
#t%IIpIJ
"u*T6E@8
#ple&IEH=p
'!(AAIIp
'$(AAHIg
&…&@CH?p
#rn"lNG#A
& the#.D/DJ
)is%fK@?A
&…%Zf.C8
"vå+LoP7/
"wice%qnc=8
' and(Ag89J
'!&TdPFJ
'$%soH6&
&…&UeX>8
#o(ITGAS
% indexes&pJJJ&
&of%DdJ?J
&people%JoJ@J
&requests&/g?Ap
&threads(JfJ@J
&users*JpJGJ
%!(R7@Hg
%$*J?JIp
"ylk…%M.D@A
#pe&'W-9]
& guard%IHANA
'hints(HMAIJ
&!(8]H?g
&$(7gH6g
&doc&NHAJJ
(…(M6AJJ
&error%7oS7A
(…(8fJJA
&s#?i///
'!(IW@@A
'$(JV@?A
'cript%7N>A]
,!%JEJ@J
,$&JEJ@J
(…%%U?Bg
&…%1EA/S
"á(.KD[/
"ämä*Z(:,]
#ss…*r6C68
!u(TmC>J
"gly(IM?@J
&!(IMI@J
&$%JEJAJ
"i%IsF6p
#t(oRA@8
%!&oo@@/
%$&o[@@8
"m%#jH8S
#a)9.AbA
% função(@@ANJ
&olhada%J@N@A
#laut…+8oR@A
&…)8o[@A
"n)/9R3S
# comentario(EJAHJ
(mentaire&E@JIJ
%enum(IM@@J
%filtro(J@IDJ
%index(AIIIg
%ojo(JINI8
%test,A@oIJ
#'occhiata)J@N@J
(…+J@N@J
&…)@6EQA
#a&0:cLA
% consulta%@JAoJ
&función&@<7<A
)zione(J@@MA
&sola&IIInJ
#d&q1:.&
%efined(/f@7g
+!*7JIIp
+$%HS7?g
(…(/[@7p
&r&OQf]8
' 0#7;8[J
(the#J/SMJ
(which(pJ8@A
'stand&r7@@A
, the(p6JJJ
(…)pI@AA
&…&[Z=S]
%o)@A@<J
&!&@;@38
&$)@B@EA
&cumented&NIAIJ
.!(M@J@A
(…(M@AHJ
&…(N@AIA
#e&&VQBA
% fonction)IC@3J
#ha…(JoJHJ
#id…(1JGJp
%on&J5Hp]
%que(HeG;g
( constraint%JZJ;A
&…%HnFDp
%t).6qBS
& test(IJoHJ
+s(@@i7A
&ai…%IAgIJ
'r…(IAp@J
&s&ME88J
'!%AN82J
'$%KM88J
&te…%?Do6A
&…(E8[6J
#re…%@q7*J
#safe%JINHA
&…%JINIA
#ta…(JDIAJ
%erm…)GpAAJ
&sted'J@gIJ
*!'J@gHJ
(…(J@g@J
&…*?o[6]
%il&JpJ8J
#used#IVJ@J
&…%JMJ7J
"p&(UTI/
# in(8fM6A
%the(D%7_J
&o&C=BUA
#!&'BIdJ
#$%&MOlJ
#date%jd6&8
( the&NAIIJ
(!#Be@CA
($%@e@EA
(…&IoJ7J
&…(Me?0A
#grade&InJIA
(…(IoJ@A
#load&7Y^)8
(!&@e83A
&…%7=k*A
#rość(ADI@J
&…'JDI@A
"rl(>h@BA
"s&t%C?8
#!(CAE@8
#a%o3?Y8
% le&JEJ@J
%ge%<7AoJ
&…(D-@fJ
%r*J7IIp
#e%.DHcp
% #(AE@8J
&a)8@AZp
'fter)JnJAJ
'n(J5Ig]
&destructuring(JDI@J
&less)J?Jp8
&the([8@fA
(is%8JIJp
%!%IiA>A
%$%IfAJJ
%d(@A?d]
& in&oRJ>A
&!(A@?fS
&$%8B?fJ
%effect&JoJ?J
%mem…%A<@cA
&…&A;@mA
%r(-[DL8
&$%IhI?J
&s&Al6NJ
'!*@R&VJ
'$*A]&MA
&…%9eYL8
%s%J@7qA
#ing%Q;ZHJ
&…%Z0ZQJ
#ual%8JJJg
'l…&&JJJp
&…&&R@<p
"t)7b:?8
#il)COAfA
&ise)JE@@A
(…(JEI@J
&…)JE@@J
"uid…*AA@Ip
"zun$+JNJ/J
!va).HCo8
#!%/fCAJ
#$%8IEAJ
#cía(IpJIA
'!(GgJIJ
'$'HgJIJ
&…)?oRAA
#le(D>?@p
&…&onJ#A
%g…%JoJJJ
%id(KpH@A
' ?%JpHJA
'ate%@@;C8
* the%JJ@NJ
)ion%I:J<J
(…&[(@ES
&…)IJ@EA
%o…(Aff/A
%ue&;p>6S
'!';e@@J
'$(:n@@A
's%pSHH8
&…&Up=?A
#r,@8E?S
%!%JCI>p
%$(JAI?g
%iable%Lk?.&
*!&f7AE/
*$%I9IEJ
*s+JEJ6J
+ for(JNJ7J
(…*JN@78
'n…+IA@EA
&…)JN7B8
#t%Ze6:A
"eces(Ip>@J
'!(JoG@S
'$(JoGJJ
&…)Iq>@J
%torise%J8JgJ
(s%H_D(8
)!%H[C;8
&…#5I9iJ
#nd…&QAIW8
#rbos…%D?@NJ
&…(g,HCS
%dict(8ANJ8
)!&AANJA
(…%8JNS8
&…(.6NfA
%e….@EI@A
%g…)AYE?J
%halten)JAoA8
%ify%H@i?A
( with%JJmJJ
&…&??q5g
%l…']7MS/
%sch…,ANI7S
&ion(.7HNg
)!&A@AJp
(…&-@PNp
&te…*p8J@A
&…(R;O0p
%t…(S@B<A
%y'J;@[8
#s*A8NJA
#z%@bI6A
"ide)JoZGA
&!(Jn]?J
&$&I[pFJ
#el)JAAoA
&e&8@Mo/
&…&/@Nf8
%ne&fn>7A
&t&r@@@A
&…(pZ?6A
%w%f)@:A
&$(]<J6J
#olates&AmJJJ
(…)AnL@8
&…(@nLH8
#rg….AoA@J
%t…(J?@hA
#sible(DAA?J
(…(EAA@J
&…%t;78&
#test!GIR@g
(!(JJ/Jg
"ocê)AJNAA
#eg&E@@BA
& een&H@IEJ
#lte*]oJ?8
&…*JoJ?A
%u…&AA=Np
#or(I,dhA
#r(pAJJ8
% dem(gJHJ8
"s28IA@p
"ulner…%JnK8J
&…&JnB8J
#ot…*JpA7A
!w(jBH5/
" komentarzu)<AIJA
"aar…)r-?@S
#ht+p8JIJ
#it(H?@[p
&ing%K5]TJ
(…%T5e^A
&…#a/ZB/
#lk&n8JKA
& me&oJIJA
&…,oJA@A
#nn,pHHJA
%t&?%^;]
& to(]-]0g
&s&tRQ#A
&…%VG^58
#rm.I/JoJ
%n)D78)J
&ing#K[>YS
)!'JeJ@J
)$&JoA@J
(…%Ap?Fp
&…&B^=Fp
%um%<8MAA
&…(D8AAJ
#s%_93.8
% bedeutet%eAIJS
&ist%&JNJS
&kommt(8JHIp
&macht%pAIJ8
&passiert&S8GJp
%!(@QDAJ
#t(j9S5/
% doet&pAJ8J
%c…%JgA)J
#y(51AVJ
% to(6:?NA
(o%A<@oA
"e#CJG]A
# also*A7JEJ
&re&AAIJp
%drop&JFJpJ
%get(BeSH8
%have%BA!kS
%need%[JR]/
#ak&8JEIJ
& spots%8JMJA
&map&AJHJp
&…%7JCGp
#b&@o@:A
%hoo…&JcJM8
#ek%M#pRJ
&da…(J?JM8
&…)@GINJ
#g)AoIHJ
%$)JoJ?J
#igh#JJ@Ig
&…(@2IBS
%rd&pAIJ8
&…&pAJJ/
%ter$(I@AEJ
#lche(AJHAp
&ome)IANIJ
)!(H@NIJ
)$)I@NIJ
(…)@ANAJ
&…%c7E@g
%l%6Lf:&
&!%@Qd;J
&$)JIRE/
#niger(@:@eA
(…)@<@ZA
&…(@;@dA
%n&%X@:p
#re&I*o@A
%k…+Qo@@A
"hat"g9B6]
& about(AJQ7g
(m%e]JI8
(re%I6BIg
'do"Q[C@&
)es(fAH@S
'each&NIIJ8
(xactly&p?KJA
'happens%K.:I]
'i&&p]J8
(f(1AIIp
(s%[6>[]
(t%)NF'J
'makes&gAI]&
'order%p@JIJ
'the&g_A?&
)is+pJI@A
'was(AJIN8
(ould%.@b@8
'you*/INJJ
*'d(/JMJA
&'s%d6LI]
( dodgy)/JNJA
)happening%gIHJA
)missing%H/nMJ
)that(g7JJJ
+e%fQ>6g
)wrong%@]DI/
&ev…(p8JIA
&s%nAGJ]
&…#e-BJS
#en%QdZB8
& does%gJJJ/
'i)_J?e&
(s"A@J@g
(t%U6J;A
)'s%ARA*J
'should&?JJJp
(omeone&A/oCJ
'the%@OR<g
*n%J@pIJ
*re&?oBo/
%re%J>SfS
' are#AJ_J/
(do&oIGH]
*es%fA?JJ
(is%IJ?Jg
(the%iIA9/
(would&8AEJA
''…(IgZA/
&…%BOZ]A
%ther&77:Cp
) it's%@.CIp
*the%H8bIJ
,is".@_Hg
(…'.6U:g
&…&%!W:p
#ich&]7>9p
' is%7SIAp
(of&8IEAJ
)ne&/JJAp
(version(8@JIp
'!%'AJJp
&…%p7ABg
%le&7?7gp
&…%.76hp
#o&h>=1]
% calls(8JIJp
%ever(NII6J
(…%NZJ%J
&…(NRJ.J
%le)88BnJ
' thing%JfI8S
&…(9B9eA
%m&p@IJA
#y%s@=@p
% ?*A/IJp
&do#gfIA/
(es#f[>I8
&is%eI?6S
't).p@JJ
&not)/IIJp
&the&rAIJ&
(is%o&HIp
&we(2JJJJ
%!)n.AA]
%$(f8IJA
"ie&l@ICJ
%r…(@[@nA
#ll%1Q)Hg
& the(A@IJg
)is%AAIJp
#ndow)ScI]J
(s&7p@@p
)!%78CAg
(…*@I@Ap
&…)IO@Bp
#rd(fG5U]
#sh)AEI@A
#th%AI[E8
& 0(I?[dS
'a(.Kf28
(n%Hno=J
'fake)AJo@J
'one(JeAAA
'tests(JJdJJ
(he&TKHL&
*ir&J7JEJ
)is(7IL_&
(wo([PQD8
&!(AgA@A
&in'A@JeJ
&out&8bI4S
) a([dC/S
*the(@M?H]
(…%AjR=S
&…&AKIFS
"olne+J@IoJ
&…*J@IoJ
#n't%.hHI]
&…%7h@ZA
%d…*II7Jp
#rds)r?@@A
' what#gIHJA
'!+p@AAA
'$)pIJA8
&…)sZ?78
%k(Ie>eS
&!(AoHAS
&$(JgI8J
&er%JfA*A
(s(S/SMJ
(…&]&JM8
&flow"dQC;A
(…#[@DAA
&ing%@iY6A
(…&@bR6A
&s&IqZ5/
'!#i@g>A
'$%sFRIJ
&…%ghQ)&
%r…%AHMJJ
%st(-IMJ]
' case(AJGJp
&…)6JNJJ
%th%8@:7g
' it(JJ>Jp
&…%Q?;.]
#uld%7(U?g
' a(7ID?S
)n%AM?JS
(be&J'dD8
(happen(8JHJg
)elp&NI@?J
(i(JIYJ]
)t)AIHRp
(like%IMA@A
(read&JNHAJ
(you(I?E@S
'n…%JJJ&p
&…%7/M@]
"rap)EQA7J
&per%f:H:/
(…%R8JE8
&…&I@AEA
#ite#:B[1A
' a&J7J<S
(down(;.V>A
(it%ACcM&
(me%E87MJ
(tests&?JoHS
)he'J?IDJ
*is+@NRA/
'!%?no=J
'$(@Qf>J
'rs"/@[Hg
's'HfABA
&ten&W7?<8
(…%U7LE/
&…%CIe1J
#ong(:eE78
' correct+N&JJJ
(the(JgH8J
(with(8JMAJ
'!&:RE%J
'$%7eC7A
&…(:eD.8
%te this(f7K@A
&…'f7BAJ
"yja…(o@IJJ
#tłumacz(pAIAA
(…*o@IAA
&…&o@JAJ
"ürdest)8JNJ8
) du'8JMJ8
!x(7p9?S
"cte…(IIf@J
"ml%62JDA
"unit&JAp@J
&…&AApIJ
!y(HhJ>A
" a(JRE@8
"aml%<D@;A
&!%J9A<J
&$%ADJ1J
#pıyor)o@IAA
)!*p@IAA
)$(g@I@A
(…'f@AAJ
&…(p@@@A
#va…)J?IoJ
#z(D/n08
%!(;7Z08
%$(E8Z98
"e)o@@6]
#ar&:87q8
&s#7;f:A
'!%JTnHA
&…(@Ke98
#sterday%AfI@A
+!"Iff=A
+$%JoI@A
(…%If[7A
&…%Io[.J
#t*A%]EJ
% first)JJ/NJ
%!(A%g;S
%$*J.pAJ
"orum+N@@?J
&….E@B@8
#u&AREHA
% ?&]JMJ&
&comment(EJHJA
&find%@fAJJ
&know%9pFJ]
&put(YIJIg
&say&JJ>Jp
'ee,8JEJA
&take&]oGHS
'ell%]JGJ]
'hink(8INJA
&use*JHJ@p
&write%BD%Ip
%!%S?ML&
%$#f??MA
%'d)/JNJJ
&…*/ZNAA
%r+@@NIA
& verdict%AAMIJ
!z'Pe7M8
"a(@2?nA
#pyta….I?@oA
&…+R?@oA
#wsze.AoI@A
"eigt(Af[?A
&…&Ao[?A
%le(nR?d8
'n'.J]eJ
&…)I[@m8
#ro%?lfn&
&!(@n@9A
&$%@f@9A
&divisionerror(Ip@IA
(…)Io@@A
&…&JpI@A
"ijn!(JIHAp
"mie…(R(E8/
"o&8INJA
"u)@9?qS
# lahm(J@IoJ
%viel%J8JoA
#sammenfassen%7EIJJ
(…&[<-CA
&…%n<4B8
"weige*IJpHJ
!à&g(Z8/
" la&/Sp@J
!át(@3E5A
!ändern%70i6]
(!&77qIA
&…(78eCS
!ça&5U@Xg
# fait)pJHJA
#!(7S2IJ
#$%@S#lp
#lışmıyor+AoI@J
,!(AoI@J
,$)Ao@@J
"ok(@:@eA
"ıkıyor,Jo@@A
(…+JoI@A
&…(JfI@J
!è&Eo(#J
!é%]Y=@g
"cris(GJgBJ
&…'GJgCJ
"vit…,J@Jo8
!írj%E,n08
!últi…(@gA@J
!über*b7SG8
!για(?7feA
"ράψε&E6[98
!δεν)7Zq#A
!είναι(6d6dg
&…(@H6dg
!να(@#fPp
!πρόσθεσε*A@@EA
!σε,A<B6A
!τεστ,I@o@A
"ι+f6E6A
"ο+@Z6nA
!а#.JgI]
!в(D8:YA
" чём&@IIAp
"ипр…,Ao@@J
"озвра…*7N@6S
"ыне…&AN@IJ
!глянь(J@M@J
&…)J@E@J
!делает этот%oJIJA
&…&pAHJA
"ля(H8G:g
"обавь%;7fC/
&…%;7oA8
#дай)E6@9A
&…&E6@:A
#кументации(G[@DA
(…#CY-98
&…&An@AA
#лжно'@j?6A
#пиши&B@[<A
&…%C6[;A
"убл…+AE@@J
!единиц….<@I@A
"сть(76D6g
!запрос(J@JoJ
&…)@d@nA
#че…)o8IS8
"десь(o5A@]
&…(f7B@A
!исправь)IoIJA
(…%@fBIA
&…%@ZE@A
!к)E,BeA
"аждую(JHAoJ
"лие…(@YB<A
"нопку*H@AEJ
&…)=f@EA
"од)I<:GA
%!(I<8QA
%$(Z<8HA
#мментарии(;JJIA
,й(DAJIA
(…(<JJIA
&…*EJJIA
!ли,762?p
# тут*J8AJp
!метод(n@7CA
'!%ID?DA
'$&@C@EJ
&…&o87CA
"ожно(@fD78
&…)7fE78
!на(GUZZ/
# функции&JEJ@J
#пиши#A7eD/
( тесты%JJpIA
&…(B@VA/
"е%6oK'J
# работает&ApHIJ
%так)A@NJJ
"ичего%H&;3/
( не&I-C<8
&…(R8AEA
"ужен(^-e6]
%н…+J@@?p
!обра…,@?@oA
#ъясни(o@IIA
(…)oIIJA
&…&oQIAA
"пиши)<JJJJ
&…*<@IAA
#тимизируй(AHIpJ
(…)A?IpJ
"тдель…+AEI@J
&…(AEI@J
#лича…)AAA@p
"шиб…%?_M6/
!падает%Jp@IJ
"еречисли,J7NIJ
&…*R3D6A
"ове…(o3?5A
#кр…*J@p@A
#сле,JnJ@J
&….JnI@J
#чему&j7=@A
&…%k@=@J
%и…(@s?5A
#ясни)o@I@J
"ри+Ao@@A
#оверки&@@ZE8
(ь(JHEAJ
(…*@6pB8
&…)@?bAA
%исходит$&pAIAA
"уст…(>eZ;8
!работает&oR?S8
*$%Re?[8
(…%ff=RS
&…%fZ7H]
#збей&JEJ@J
&…)@E@@A
%ница(@II@p
)!+@II@p
"еализуй%IAANJ
(…%I@ANJ
&…&I@ANJ
!с+IANJ8
"амое для+JHJNA
&…&@3@;A
"делай&@<6gA
&…(@<7[A
"каж….@@N@A
"лишком(@D%fA
) долго*JJ/pJ
*много(JDIIJ
(…(@:.oA
&…(@C%oA
"пис…*@oR?A
"тро…*@K@nA
!так)A@NJJ
%$(A@NJA
"есты%?6ocg
'!%I@R?p
'$(IJJ>p
&…&@9[O]
"ормоз…*@@@oJ
"ут(KG8Rp
!ускорь&AAIoA
($%JAJfJ
&…%AAJpA
!функции%;_64]
)!&9U6>p
(ю!&@BA<J
(…%hM!*A
&…%NK!)S
!цей)oB@@A
!что&j,E"J
% делает%hJIJ8
!що*o6C@A
!это&73C6]
% в(@DB@8
%т)oC@[&
!юнит%IJgHA
!الدالة(a(Y!8
(!(d5o6A
&…&i(P!8
#كود(ZS3!8
"ین(ZTg,8
% تابع)o-n6A
!را&%i:,A
!عايز(@6o:8
!في)@nD68
!ما*A@N@A
!هذا(f2A6A
"نا(@-E6g
%!*@-E6g
%$(@7E@S
!کن!(.P5k8
!ช่วยรีวิวโค้ดก่อนขึ้นโปรดักชันหน่อย$)@@N@J
&…*o6C6A
!เขีย…*@@o9A
"พิ่มคอมเมนต์ให้โค้ดนี้หน่อย+E@@@J
&…*E@@@J
!…able%-^7_A
#cks&JEJ@J
#dki(J@g@J
%os(@V%:S
#gen(@d@eA
&s%A_5=g
#ins&CoI=S
&t%SdJ28
%re(DJIIA
#kes(IADIJ
#lls(J>JqA
&y&?CM&]
#nce#PD]IA
%de(R6e</
%te(?E7EA
&s&A*oAA
#pse*AEJ@J
#rds&SALC&
%ed%Jl?]S
&r%DD?@A
%ia*AANA8
&o)<7I?]
%se(GAJhJ
%ts%6oADS
%ze(MAJHJ
&u)<JIJA
#tch(IoA@J
%ed%DVe4S
&s(d/GjJ
%ic%A0gPJ
&e(MAJHJ
%or&Qe>EJ
#uen)@-CEA
#ção%r?Q3/
"back(^8CC/
%se&H9HXg
#ile.AEI?S
#led%Io8IA
&s,JEJ@J
#nis%7e?ZA
#ody&[o@%S
%ok(DAJJ8
"came&oIJAJ
%te)RXDIA
#hed&III@p
&n%8oe6S
&r(7<?Yg
&s&IUH&S
#ies&H<[AA
%sk%Io=DJ
%ón&IrGH/
#ode&8#@sS
#ted'P]RSJ
%ly(?gC@/
%or%?I<BS
"dard#BDQ>]
&y%IJOMJ
%te&@.<Ag
%ys&A7JN8
#ing%Zh=.g
#n't)@[B%p
#own*?RJEJ
#uce&I)SJJ
"echt+AANAA
%ts%nd@2A
#ded&Jf>oA
&n%?Ma+A
#fix(gIIIA
%ul%Y@CEA
#ggi*@oI@A
#hen%UN79&
#lle%2HAEJ
%og)EJIHJ
#nce%HZBPg
&y&&IUJ]
%de)K@p>J
%ie&@@n@p
%ta%EI68g
&e)AJ?<8
&o(:S5a/
&s%;@C:8
%ça(JJJHg
#red(?8g1J
&n(&TPEA
%ia+I7AAp
%ly&@s?>S
%ta(7eD78
&e(HiJ@A
&y%@HeCA
#sts(PGeZS
#tch&I@JoJ
%er%LZ7E/
%on&@'@E]
%ti)J<J@J
#urs+I@@EJ
#wer%RJV78
"face%.2@:]
#ica(%:g@]
%ed(Ih?L&
%le%@98WA
#low(Q_@.A
"gami(p7JJJ
#eln(8;MA8
%re(7-CiA
#ing(A2L@8
#res)@JI@p
"here&WV?>8
&s(Jd[BJ
#ing%7SDQ8
%sm%JM8IJ
#len(J@AMA
#put(@@IfJ
"iant"aJAH/
%te%]b-5A
#bed&K?AEA
&n%7Cj=A
%le'@fAR8
#cal(I2AIJ
%es#.Jh8S
%ht(@Q@;J
%it(@DHJS
#ent&I6CoS
%re*/7@qA
&s%A9ANA
&t(QZO9]
#gen)eJ<?A
%ht&D^>%S
#lds(GIJgJ
%ed(I8JeJ
&r(HdG[]
%ir*@0E6J
#mes"[o?AJ
#ned&'Z@Hp
&n+S-R<8
&r&KHB*A
&s%YKT7J
%gs(C,geA
%ts%IJ8MJ
#ona(RY?8g
&e&DN97&
&i&7TNA&
&s%:/iY/
%ur&;'o6S
#que([2SH8
&é)JEI7J
#res(<@Ze/
#sch)?7<Jg
%ed(A[e?S
%on&Zo79A
#thm%a6@YA
%mq&AJJ@p
#ved%J[pGA
&s&@@FEp
#yor*@e?6p
#zed)fIp@/
&r%Kg@(8
%za(@D@[A
#ème%gAJJ8
%re&@oJ@J
"king#[G8hA
#out%?;?K]
"lalo)8o@@J
%ma&)d63A
%rı*D1D4A
%ss)@;7<8
%te&U'o'8
#der(A>JpJ
#ema(JJMI8
&s)8ANJJ
%ri(;,j5A
%ta%M?AEA
&e%>?hM8
#fde*A@@EJ
#ich(Lg=6S
%fy&J<J8J
%ne%6_8m8
&g(?RDS/
%se(@:@g8
%ty%T8;HS
#lel%6[@eS
&n'70j6J
&r%fB?h&
#oad(@YZSA
%ck%7QL.p
%ws(IfAAJ
#sin.@@@EA
#tas)A?IpJ
&t%5r5U8
%en(9<[@8
#ung)S.@NA
"macz)oAIAA
%te%A6em]
#ber%7.fDJ
#ent%_@?1J
%rs(;T>SA
#ina&JEA@J
&g(/BIQg
%se%7@@WJ
#men(hd>6J
"nces#]ZKGA
%ia%AIKHg
#ded&HI@mg
&n(2-5jA
&r&E]?Q8
&s(A8JgA
&t*AoJ@J
#eck%8?Ipp
%nt%ILJB/
%rs&qFSIA
%ss']0CKA
#gen%#Vn4g
%le(@;R@J
#ing(Bf8S/
%se,J<IIJ
%te(JgZ.A
#ner(]I&KS
#tar)<@@@S
%ed&EAB8A
&n'@2C0A
%ly%IWA5A
%uj)N@I@A
#zen%BcgAJ
"oach*8JNHA
%rd*@I@EA
#int&85EU8
#lon!JpJ6J
#mer(SACg&
#n's%J%Jt/
%al%?V8C/
%en&o1>QA
%ne)6oR@S
%to%f?@CA
#rds%ApAAJ
#ugh(fRAHA
%nt%Vk@#8
%rs(AoI7S
#wed%@pAJA
#yed)RJFJg
"part)I@JEJ
#ing&ofH8J
#les%K@pGJ
#ort%IL_G8
%se*AE@@J
"quer)oII@A
%oi%_6>8]
"ract%g=qB8
%do(To?@8
%ge)K7p9A
%is)/JNJ8
&t)79Ka&
%ls%IDIE&
%te%M8=Xp
#day(J8gIJ
#ess,@@oBA
%ur%JfZ@J
#ias%?oo@A
%be#[@e:A
%es#DM.?J
%ng%N?@SA
%os(96j@A
%pt(.N@BS
%se%Q<@fA
%ty(A@EB8
%ze(R@gIJ
#oke"IpAIA
#ror)@mI:8
#sal)Jo@@J
#ted(BoH6S
&r)JI8EA
#ung*A@AEA
#ves"><f7J
#ías(AJNJ/
"sary%J<JHJ
#ely(gM@8/
#hes&]IHnA
%ot&Ao[=J
#imo.J7@oJ
%ng)9JNI/
%on%cKSHJ
%te(@fHD/
%ve&e3H@J
#ort(87AWJ
#sen*A3:@J
&s(@EC?J
#ted(AIpHJ
&n%*@E9J
%ic(JJGAp
%uj(A@o@J
"tado(?a>ZA
%nd(h6@IA
&t%LXSRA
%re&En@@J
%te%7NJ@A
#eed(AJGJg
%lt(JEJ7J
%nt(InI1A
%rs&D36d8
%st(e:f,A
%ur*H@AEJ
#hek&J@I@p
&r"hHJJ8
#ial&H7Ct&
%ca(/7s98
&e%@7L?p
%er(i8J.J
&s%B<g%A
%me(KeJ@A
%ng#;ZGf/
%on!<HG_/
%ve(@WQ/J
#ore)JD%MA
&s%/;K8]
&y%CRo4g
#ura)@Ap?J
&e%#WV6J
#áře,N@I@J
"ular)JpJ7A
%ly)J?NI8
%ta%Q6?kA
#men(@DIAJ
#nce%7h?L/
%gi#D67CA
%ts#/ASJg
#res%J;OEA
#ses%p@JIA
#ted%gRZ9/
"view&f/@nJ
"wall%SDI@J
%re%A:e8]
#ord%IcB<8
&k(@8IJg
"xity(/;@Hg
"yone(AoJ>]
"zeit(8&Igg
"ário&3A@KA
"älle(J@p@J
#ren%f]?I8
"éter)o@?D/
"êtes%@h6lA
"ítko(I@JDJ
"ıyor+[n?QA
"ание%AEI>g
#рии&EIJIA
&й&<JJIJ
#ции(GfICA
"ение&@(4(p
#тся(feB5A
"ируй(;5fQA
#сли+J.NIJ
"кажи(fIJAJ
"лемы*AANJ8
#ьно)7QCn/
"одит*Ro@?A
#сть)76?<p
"тает(fR?IA
#ься,@9?m]
"นนี้*J@o@J
#่อย)_O9F8
"ください(DJY8/
"のですか*oAIJA
"りますか.@7A@p
!→&?&EN8
!あ%A,N@]
!い%MFIp8
" て%D5f2A
#ま&CO9QS
"$&HfHo/
!う%@,;j/
!え&cK8/S
" て&nD@>A
!お(;-IgA
!か&QO:=p
" な*AnI@A
"$(Q+E?g
!が&7f+j/
" 遅)AJ/pJ
!き',M9DA
!ぎ&@*7oA
" る(@37[A
!く%m;JH8
" だ%f.BJ/
"$(AEAIJ
!け(JhB./
!げ て(7@MRJ
!こ(dHB>J
" の(nRAH8
!さ%6fEI/
" い%I%WS8
#れ(AoJ@J
!し%@K^18
" て&[CF8S
#ま%B%kI/
!す%Y@C6]
" か([+D?g
#ぎ%@*7oA
#る&Il[1A
"$%7mdQ8
!そ+7:@oA
!た(Qn@9A
!だ%SZBO/
" さ&S&LS8
!っ&.;Ap/
" と&@<AZ8
!て%I<JR8
" い(TGA@S
#く%H-Mh8
"$&:M?K&
!で%Q*;FS
" す&p,A@g
!と%.^8i/
" め(7C7pJ
#速%JIHgJ
!ど(JAM>J
!な(Te8.J
" い)BmJ88
#ぜ'f.?@]
#る&8nE@A
!に&&T98]
" な(@fD?/
#書(BAEI8
!の(TCS.8
" で(oAIAA
#コ(Z7D@8
#テ'JJe@J
#バ(8fIJJ
!は*Q/A9p
" あ(A>NJJ
"$)IAA@p
!べ&7X?E]
!ま&6TBOS
" す(SFMGS
#と)7A@pJ
!め(7D-gJ
" て(.C7pJ
!も%!fQNJ
" っ&A;?nA
!や す(JDH@J
!よ*S7IEJ
!り(L0B5]
" ま&@6L@p
!る%On&k&
" と(AoJ@A
"$(@q-Z8
!れ%%nD%p
" は*A8HJp
#る%AeICA
!を%N16*8
" 書%D4oCA
#追%A>pCA
!ァ(IN@@J
!イ(PT>Ag
" ン(Q@I@g
!エ'7d@fA
" ラ*7oJ@J
#リ)A6JoJ
!キ%V6:98
" ュ%Z7:D8
!ク&GT+g]
" エ+A@JoJ
!グ%HqG>J
" し)7EJIA
#を(8oAIJ
!コ(pH07S
" メ*NJAHJ
#ン(X]IC8
!ス%!EOBp
" ト%6pd6A
!タ&,2d(]
" ン*HHANJ
!ッ(G@>;p
" ク%fn=9S
!テ%,PiPA
" ス(@QfIA
"ストを書いて!&IAp@J
!ト%CJP1A
" が&J)@RJ
#を(D@]=]
"$(J?QE8
!ド(:A@@p
" キ&A@AEJ
!バ)@oIIJ
" グ'Af@IJ
!パ'QQf@J
!フ(V/,2J
" ァ&@M%BS
!ボ タ(IHANJ
!メ%8PYD/
" ン(D8/JJ
!ュ(K@;B8
!ラ*7p??]
!リ(-S-gS
" を&I@JpJ
!ル&=L,k&
!レ ビ(@@DIJ
!ン%If"9g
" ト'V@8AA
!ージが空になる$*Jp&AJ
"ルバックは…%nJJJA
!一%7MAK/
" 下(]A^G8
#个+?B@WA
#点,JEI?J
!万,J@JnJ
" 行)J@JoA
!上&2-W98
" 线(JANA8
!下&h?U?&
" 这([OCAA
"$#S2]G8
!不&Hd:=g
" 能)AHHpA
#要*I6C6p
!个%R:IE/
" 函%[/?CS
#文(OAJMJ
#方#DC@9A
!中(JoI@A
!为&TI=QS
" 什#^@>IS
#空(@RHAg
!么(]6D=]
" 意&I@N@S
#的%gJJJ8
#要%aJ@J&
!之%fc_7&
!了(5h6dJ
"$(@h?Q8
!二(pRHAA
!什%p6A4g
" 么&n6B5g
!代)QE968
" 码%e23H/
!以(6ZEC/
!优&Ie?o8
" 化(A@@oA
!会(>c90]
!何 を(pJHJA
!例(RIp>A
"$)@ApIA
!値&I?[Ip
!做%o@HBA
!元'JAgHA
" 测&JApIA
!入*[n69A
"$(InI@J
!全%8!sK8
!内(7n@ZA
" 存(7R@fA
!写&((L7A
" 一)B?AEA
#得)@ND>8
#测(JJ@@g
!况&J@p@A
!出%9E.i/
!函%M*6(A
" 数%U2528
!分(61S2J
" 割(AN@HA
!列&#tB6/
" 表&@t?@8
!别%[%W,S
!券%oo@6A
!前(R1fY/
!割&JNAIJ
" し(JMJHA
!加&U"Q;S
" し&C=SCJ
#一&9IANJ
!動*AoI@A
" か,InI@A
!化)?QRoA
" し%JAIfJ
!十(J@-rA
!单%f*o=A
" 元(JApHJ
!占(A7JfA
!取(REI>S
!变*JE@@A
!可(7QEB8
" 以&6HD<8
!号*@o@AA
!合)9RE?8
!同&6i41S
!名)I<?CA
" を&I<6DA
!后+JnJAJ
!吗*75;?p
"$)75<@p
!味)W@?I8
!和%AIHJp
!問%p7NJ&
!嘛+p?I@A
!回&eh=Z/
!在%rQG@8
!地(A7NAJ
!変(I)^0A
" 更&S5j(8
!复(@k?-A
" 杂&&C@Ap
!多)85Ip]
"$(A@IfA
!太,?:7oA
" 多'A@JfJ
#慢+JA/pJ
!套(I<S7J
!好&@t@?A
!字(CN@>A
!存'@e@ZA
"$'J@IfJ
!安#A7D@S
" 全%7@E@]
!实&AIJNJ
" 现(I@AMJ
!実%7@@kJ
" 装*AI@EJ
!审(A@NAJ
" 查&8INJJ
!客)6>?kA
!对(.QBnA
!小(@D?Pg
" 数)A@I@p
!少(0^?Pg
!就(@Z?eA
!嵌)J<J8J
" 套(I;J8J
!帮*IQE@A
" 忙)J@N@J
!常(@n[@A
!干*p@IAA
" 嘛*p@IIA
!库*A5Hp]
" 改*J>IpJ
!应&7q=6]
!度).D@@p
" 0)JE@@J
!待(<J8KA
!後)JnJ@A
" に(JnJJA
!得(@CD=]
!循 环(Rf?Q8
!必)@J@Jp
" 要)AJ7Jp
!忙*J@N@J
!快*J@HpA
!怎*R-C>p
" 么(f6C>]
!性 能(@@@fA
!情(A@g@A
" 况%@Ap@A
!意%j-8-g
" 味(NIHIA
!慢+I@AoJ
" 了&A@JpJ
"$*HAAoJ
!成,=CI^S
!我%fmAB&
!户)@.IbA
!把(@1<KA
!报(AoIJJ
" 错)AoIIJ
!持(@[@D8
!按&@m?<A
!挙(AJM@A
!据)@Q@q8
" 库&J5IrA
!提*J<@9J
" 前%AEJIA
!支%@Ro<8
" 持(@IIDA
!改)I@VZ&
!放*7W@IA
!教(oIHJJ
!数&9C4_]
" の&JAnJJ
#を)7BJN8
#名(INI?J
#据(@P7i8
#是&pAJJ8
"$)7<@9J
!整(7:@@p
" 数,A?I@p
#理(ADI@A
!文(Hp?GS
" 档%?RIpA
!新(1Q?;]
!方'L7D?A
!时(R5?rJ
!明&VOR6A
" し%o@AJJ
"$&<JJIJ
!星(JAJM8
!是'Zd-Pg
" 空*HpAAJ
!時(A.@eg
!更%KF]IJ
!書(C%^2A
" い%D=o;A
#き%JEJIA
!替)7EABA
!最(Ko@6J
!有(??<9]
" 什%%@N?g
#必%AJ7Jp
!本(I@/ES
!构(@OL@g
"$*A>NJA
!果(7V?2/
!查*A?BoA
" 询(J@IfJ
!样)7AC6p
!次,InR@J
!段&bQA>A
!每&*@RQ]
!気 に+8@N@A
!没%!FHkp
" 有(?@DDA
!注%<oI@J
" 释)<JJIJ
!测%6YZ]8
" 试"5lGI]
!深,JEA7J
!点(-V;P&
"$+I<@ZA
!现&7Q>Cp
!理&f*>?]
!生,F]JMJ
" 成+FSJVA
!用&5LXEJ
" 例)@ApIA
!界)J@pAA
!登,JnJ@A
" 录,JnJ7J
!的(gI8']
"$)fo798
!直+AoJI8
" し(8gI@J
!码&ea'?8
"$(7SD7A
!程*AJGJp
!空,?o@@]
!符&8s@6A
" 号(Ao@@A
!索*@7IJp
" 引+A@I@p
!続(IIAMJ
!结%QT>;8
" 果&@n?<8
!能(-ZJeJ
!脚(IJAEA
!行)@n?eA
"$+7o@AA
!补&*6o<A
" 全&J@@EA
!表'7^e?8
!装)AHJEJ
" し)AIAEJ
!複*IEAIJ
!要(],/^]
" で#SJGJg
#加&]7?>p
!解)nIJJJ
" 释(nAIJA
!計'@ZA-g
!讲(o8IJA
!评+A>NKA
!试#6d5U]
"$*J@p@A
!询)J@HpJ
!该)/b@I8
!说&)gI8J
" 明%<fI@A
!请%oA@JJ
!足'D7I?S
" り(D7R?S
!边&E@o=A
" 界(J@pAJ
!过(@oC7A
!返&Rr?68
" 回%Qj?6A
!还&@H@Zp
" 是(A?JIp
!这&oS77A
" 个%dZ;-8
#段%fcB@A
#里&SoH@A
!追%96]DA
" 加%D=SLJ
!选+@@@EJ
"$*@@@EJ
!通)7o?6g
!速)A?IpJ
" く%JHIpJ
#化(J@JfJ
!遅*JA8pJ
" い)AA8pJ
!释%M[??8
" 一&nAJJJ
"$%MAJHJ
!里%L^!mA
!重)7T&Hg
" 复(@a7-J
#複*@E8AJ
!金).Lo@A
!错)AoIJJ
" 了)AoIJJ
!間(@7@Zp
!関(&UGCS
" 数&%LOCJ
!问%R7Mn/
" 题(JJMJ/
!需(6AHMg
!面)BI.oA
!页&@[#hS
!题&AJNK/
!高&J@JoJ
" 速(A?JfJ
"速化して!&J@JoJ
!가(@F?Lg
" 나)7[?@p
#뭐%f.@?p
#요(f,:Q]
#있(AAIAp
"$&NAGKJ
!간(7->i]
" 복+A@I7p
!개%97ElA
!거(R1>f]
" 예%pAJIA
!게(63?_J
" 해&?6?t8
"$)@E@QA
!계(Qf[78
!고#.Za08
" 쳐(@o@IJ
"쳐줘!)ApJHJ
!과&-M7W&
!구(IIAMA
" 현(AIAEJ
"현해줘!&A@@EJ
!그%@s=@S
!기&62=kA
!꿔(AE@IJ
" 줘'ADIIJ
!끔(A9N@/
!나%QOAOp
" 가(@7[o8
#와*AoJ@A
#요)[#AQ]
!너(A:HoA
" 무&@3HoA
!느(JA8pA
" 려(JA8gA
"려요!&JA8pA
!는(f;I-S
" 거)o@IJ8
#데(@fB@A
!다(B6fm8
!달%M@IIJ
!대&%tE!&
!데(AoB>S
!덱 스(JAHAp
!도'6T@.g
" 는*A@I@p
!동(?De>A
!돼+JoI@A
" 요*JoI@A
"요!(JoJAA
!드%E1U+A
" 리%BIEHA
!들(?@fCA
" 어%>?oCA
!뜻%M6H@p
!래(7a@@A
!러%8oH?p
!려&8e:m/
" 요&@[An/
!로(83:7]
" 빼)HEIIJ
!를&,@pg/
" 리%%ED?A
!리%D78nA
" 가(@7Hf]
#뷰(?6DBA
#팩%.a@,]
!링&;W?4J
" 해(ANIIJ
!만&R'fK8
" 들(>@[MA
"들어줘!*IIANJ
!많)JAIpA
!면&"Y:VS
!명(pI?IA
" 해*oIIJJ
!무(6L>eA
!문(T2;.8
" 서&E@I(J
#제+@AEIJ
!뭐&f7@>p
!바&@E>EA
" 꿔%JEIIJ
"꿔줘!&AEIIJ
!반%opH68
!버(>UOCS
" 튼&IJHNJ
!복 잡&A@J@p
!봐*I@N@J
" 주(I@N@J
!부&JIW6A
" 분&T.N?A
#탁%HAVAJ
!분(R.D?g
!뷰'66D:A
" 해%AINHJ
!빠(De@HA
!서(g->1]
" 화)NJI@J
!석*EJ@IJ
!설(gR>?A
" 명&qQ>?A
!성&56ZsA
" 해&77]EA
!세(S/V9/
" 요(K0UA/
!소&?H7Dp
!수(B)A(]
!스&/Bc?g
" 가&JAJHp
#트&:[Z=A
!시 간'@-?h]
!아&9n=?p
" 요%7e?Hp
!안+7n@7]
" 돼(JfIAA
!야(SfI@A
!어&'I/B]
" 요(7_3H&
#줘(I@AEA
!에(0YZYS
!예(@oI0J
" 요&fe?=]
!와*AoI@A
" 요)JpJA8
!요&PZBXS
" ?*8JHJp
#한&@A6ep
"$&Pe:OS
!위&HAW@A
!으)17NBA
" 로(3KIIJ
!을%)#EfJ
!이%=cB;]
" 름%@C;K8
#스(I@o>]
#지&Ao%EA
#코%f?E>A
!인'B-K9g
" 덱(JAIAg
!일&fe=9A
!있(6P)2g
" 게*I@?EA
#나*A@IAp
#으*@@N@A
"나요!)A@IAp
!자%@1d;8
!작%6;Z;A
" 성%@?o;A
"성해줘!%7?fEJ
!잡(A@J@p
!적(B@?eS
!점,@ANBA
" 있)@@N@J
!정&R2@6p
!제(YL_./
!져+JoIIA
" 요+Ao@@A
!주%E&MJ&
" 석,EII@J
#세%@)qB&
!줄%R8AoA
!줘%M:A;&
"$%CC?L&
!지&^G;2&
" 말(S.EHJ
!짜(@7L<8
!찮&JANI8
" 나)A@N@A
!쳐&JpJ?J
" 줘(8fAIJ
!최(IIAeJ
" 적(@IIoJ
"적화해줘!(HIIfJ
!추&E.Z98
" 가(C@GDA
!치*[%^IS
!코%^8V5A
" 드%]7k4A
!쿼(JAJoA
" 리*IAIoA
!탁%I/j7J
!터&7YA9p
!테(@@nHS
" 스%@IncA
!토%ANIIJ
" 링&ANIIJ
!트%0OfD8
" 가(J/IgS
#작"JAp@J
#추%IAg@J
"$(86fD8
!튼(IS>DA
" 추%JJ@MJ
!파 일&[Q7E8
!팩%.iB,]
!페(Af%DA
" 이(Jf.MA
!프%@o@TA
!필)C%Z3S
"요한가요!'JA@8g
!하&n6L.A
" 는(oQHB/
!한(,d;GS
" 가&A4<7p
#번%?6MnA
#부(A8MIA
!함&BE61J
" 수(CD628
!해(g/JL/
" 주(J8@V8
#줘&S#UT8
!현&@IINA
" 해&AIJNJ
!호)pRHA/
!화&<7@l8
" 해%E@@cJ
`;
